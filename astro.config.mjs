import { defineConfig } from 'astro/config';
import steppe from './src/integration.ts';

export default defineConfig({
  outDir: process.env.OUT_DIR || 'dist',
  integrations: [steppe()],
});
