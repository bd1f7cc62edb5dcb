import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readOptions, type SteppeOptions } from './options.ts';
import { ownerModuleCode } from './owner-modules.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'steppe-parts-'));
  await mkdir(join(root, 'src'));
  for (const file of ['src/Footer.astro', 'src/archive.css']) await writeFile(join(root, file), '');
});

afterAll(() => rm(root, { recursive: true }));

const modules = (options: SteppeOptions) => ownerModuleCode(readOptions(options), root);

test('The site has its own components by default', () => {
  expect(modules({}).get('virtual:steppe/components/SiteFooter')).toMatch(
    /"[^"]*\/src\/components\/SiteFooter\.astro"/,
  );
});

test('A component of the owner replaces the site’s', () => {
  const made = modules({ components: { SiteFooter: './src/Footer.astro', Cite: 'their-parts/Cite.astro' } });
  expect(made.get('virtual:steppe/components/SiteFooter')).toContain(JSON.stringify(join(root, 'src/Footer.astro')));
  expect(made.get('virtual:steppe/components/Cite')).toContain('"their-parts/Cite.astro"');
});

test('A missing file is an error with the nearest name', () => {
  expect(() => modules({ components: { SiteFooter: './src/Foter.astro' } })).toThrow(
    /components\.SiteFooter: found no file “\.\/src\/Foter\.astro” in .*Did you mean “\.\/src\/Footer\.astro”\?/,
  );
  expect(() => modules({ customCss: ['./src/arhive.css'] })).toThrow('Did you mean “./src/archive.css”?');
});

test('Style sheets keep their order', () => {
  expect(modules({ customCss: ['./src/archive.css', 'their-fonts/serif.css'] }).get('virtual:steppe/custom-css')).toBe(
    `import ${JSON.stringify(join(root, 'src/archive.css'))};\nimport "their-fonts/serif.css";\n`,
  );
});
