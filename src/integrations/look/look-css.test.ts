import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookSchema } from '../../schemas/look.ts';
import type { FontParts } from './fonts/kept-subsets.ts';
import { standardFonts } from './fonts/standard-fonts.ts';
import { lookStyles } from './look-css.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'steppe-look-'));
  await installFont('@fontsource-variable/example', 'Example', ['wght.css', 'wght-italic.css', 'index.css']);
  await installFont('@fontsource/still', 'Still', ['400.css', '700.css', 'index.css']);
});

afterAll(() => rm(root, { recursive: true }));

async function installFont(name: string, family: string, styles: readonly string[]): Promise<void> {
  const folder = join(root, 'node_modules', name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'metadata.json'), JSON.stringify({ family }));
  await Promise.all(styles.map((style) => writeFile(join(folder, style), sheetOf(style.replace('.css', '')))));
}

/** As Fontsource writes it. */
function sheetOf(name: string): string {
  return `@font-face {
  src: url(./files/${name}.woff2) format('woff2'), url(./files/${name}.woff) format('woff');
  unicode-range: U+0301,U+0400-045F;
}`;
}

const styles = (look: object, parts?: FontParts) => lookStyles(lookSchema.parse(look), { root, parts });

test('A site without a look of its own has the standard fonts, with fonts of systems in their measures until they are there', () => {
  const css = styles({});
  expect(css).toContain('--serif: "Literata Variable", "Georgia as Literata Variable"');
  expect(css).toContain('--sans: "Noto Sans Variable", "Roboto Regular as Noto Sans Variable"');
  expect(css).toContain("src: local('Georgia');");
  expect(css).not.toContain('--ink');
});

test('In a build, what nearly every page needs of a standard font comes before its other characters', () => {
  const files = standardFonts.text.cores.map(({ file }) => file);
  const parts = new Map(files.map((file) => [file, [{ path: `/kept${file}`, unicodeRange: 'U+0020-007E' }]]));
  const rules = [...styles({}, parts).matchAll(/@font-face \{([^}]*)\}/g)].map(([, rule = '']) => rule);
  const cores = rules.filter((rule) => rule.includes('/kept'));
  expect(cores.map((rule) => /font-style: .*|font-weight: .*/.exec(rule)?.[0])).toEqual([
    'font-style: normal;',
    'font-style: italic;',
  ]);
  expect(cores[1]).toContain('font-weight: 100 500;');
  for (const core of cores) {
    const [face] = /font-style: .*\n\s*font-weight: .*/.exec(core) ?? [''];
    const alike = rules.filter((rule) => rule.includes('Literata') && rule.includes(face.split('\n')[0] ?? ''));
    expect(alike.some((rule) => rule.includes('-latin-wght-'))).toBe(true);
    expect(rules.indexOf(core)).toBeGreaterThan(rules.findIndex((rule) => rule.includes('-latin-wght-')));
  }
  expect(rules.filter((rule) => rule.includes('-latin-wght-italic') && !rule.includes('/kept'))).toHaveLength(2);
});

test('A look may have the fonts of the reader’s device', () => {
  expect(styles({ fonts: { text: { system: true }, interface: { system: true } } })).toBe('');
});

test('Colours set the custom properties that differ from the usual ones, for light and dark', () => {
  const css = styles({ colours: { light: { accent: '#0b5394' } } });
  expect(css).toContain('--accent: light-dark(#0b5394, #eba873);');
  expect(css).not.toContain('--ink');
});

test('Fonts come from packages: upright, italic and bold as far as there are such', () => {
  const css = styles({
    fonts: { text: { package: '@fontsource-variable/example' }, interface: { package: '@fontsource/still' } },
  });
  expect(css).toContain('--serif: "Example Variable", var(--system-serif);');
  expect(css).toContain('--sans: "Still", var(--system-sans);');
  const at = (file: string) => `${join(root, 'node_modules', file)}?no-inline`;
  expect([...css.matchAll(/url\("([^"]*)"\)/g)].map(([, url]) => url)).toEqual([
    at('@fontsource-variable/example/files/wght.woff2'),
    at('@fontsource-variable/example/files/wght-italic.woff2'),
    at('@fontsource/still/files/400.woff2'),
    at('@fontsource/still/files/700.woff2'),
  ]);
});

test('Of the formats of a package, a site has only WOFF2', () => {
  const css = styles({ fonts: { interface: { package: '@fontsource/still' } } });
  expect(css).toContain("/files/400.woff2?no-inline\") format('woff2');");
  expect(css).toContain('unicode-range: U+0301,U+0400-045F;');
  expect(css).not.toMatch(/\.woff\b/);
});

test('A font for texts and for labels is defined once', () => {
  const still = { package: '@fontsource/still' };
  expect(styles({ fonts: { text: still, interface: still } }).match(/400\.woff2/g)).toHaveLength(1);
});

test('A font in parts has a rule for each, with the characters that are in it', () => {
  const parts = new Map([
    [
      '/fonts/own.woff2',
      [
        { path: '/kept here/own-greek.woff2', unicodeRange: 'U+0370-03FF' },
        { path: '/kept here/own-latin.woff2', unicodeRange: 'U+0000-00FF' },
      ],
    ],
  ]);
  const css = styles({ fonts: { text: { family: 'Own', files: [{ file: '/fonts/own.woff2' }] } } }, parts);
  expect(css.match(/font-family: "Own";/g)).toHaveLength(2);
  expect(css).toContain(
    'url("/kept%20here/own-greek.woff2?no-inline") format(\'woff2\');\n  unicode-range: U+0370-03FF;',
  );
  expect(css).not.toContain('/fonts/own.woff2');
});

test('Fonts come from an owner’s files', () => {
  const file = { file: '/fonts/own.woff2', weight: '200 900', style: 'italic' };
  const css = styles({ fonts: { text: { family: 'Own "Serif"', files: [file] } } });
  expect(css).toContain('font-family: "Own \\"Serif\\"";');
  expect(css).toContain("src: url('/fonts/own.woff2') format('woff2');");
  expect(css).toContain('font-weight: 200 900;');
});

test('The column of text is narrower or wider', () => {
  expect(styles({ textWidth: 'wide' })).toContain('--measure: 44rem;');
});
