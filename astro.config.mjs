import { defineConfig } from 'astro/config';
import steppe from './src/integration.ts';

export default defineConfig({ integrations: [steppe()] });
