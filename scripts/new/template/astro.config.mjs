import { defineConfig } from 'astro/config';
import steppe from 'steppe';

export default defineConfig({
  // The address that the site will have. SITE_URL and SITE_BASE come before it.
  // site: 'https://archive.example.org',
  integrations: [steppe()],
});
