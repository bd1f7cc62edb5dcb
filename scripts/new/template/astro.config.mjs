import { defineConfig } from 'astro/config';
import steppe from 'steppe';

export default defineConfig({
  // The address of the published site. SITE_URL and SITE_BASE override it.
  // site: 'https://archive.example.org',
  integrations: [steppe()],
});
