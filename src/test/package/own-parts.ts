/** The files with which an owner customises a new archive: texts by path. */
export const ownParts: ReadonlyMap<string, string> = new Map([
  [
    'astro.config.mjs',
    `import { defineConfig } from 'astro/config';
import steppe from 'steppe';

export default defineConfig({
  site: 'https://archive.example',
  base: '/papers',
  outDir: './site',
  integrations: [
    steppe({
      components: { SiteFooter: './src/Footer.astro' },
      customCss: ['./src/archive.css'],
      head: [{ tag: 'script', attrs: { src: '/count.js', defer: true } }],
    }),
  ],
});
`,
  ],
  [
    'src/Footer.astro',
    `---
import SiteFooter from 'steppe/components/SiteFooter.astro';
---

<SiteFooter {...Astro.props} />
<p class="imprint">Printed nowhere.</p>
`,
  ],
  ['content/words.yaml', 'site: { skip: Straight to the text }\ntext: { mark: "Remark {number}" }\n'],
  ['src/archive.css', 'h1 {\n  color: rgb(1 2 3);\n}\n'],
  ['public/count.js', 'console.log("counted");\n'],
  [
    'src/pages/colophon.astro',
    `---
import BaseLayout from 'steppe/layouts/BaseLayout.astro';
---

<BaseLayout title="Colophon" description="How this archive is made.">
  <h1>Colophon</h1>
</BaseLayout>
`,
  ],
  [
    'src/pages/timeline/index.astro',
    `---
import BaseLayout from 'steppe/layouts/BaseLayout.astro';
---

<BaseLayout title="Times" description="When things were written.">
  <h1>A timeline of our own</h1>
</BaseLayout>
`,
  ],
]);
