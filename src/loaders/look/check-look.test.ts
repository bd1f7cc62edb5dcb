import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseFile } from '../parse-file.ts';
import { checkLook } from './check-look.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'steppe-check-look-'));
  await mkdir(join(root, 'public'));
  await writeFile(join(root, 'public/icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
});

afterAll(() => rm(root, { recursive: true }));

function check(yaml: string) {
  const { records } = parseFile('site', 'site.yaml', new TextEncoder().encode(yaml));
  return records.flatMap((record) => checkLook(record, root));
}

test('A site without a look, and one with colours that can be read, are right', () => {
  expect(check('title: A')).toEqual([]);
  expect(check('look:\n  icon: /icon.svg\n  colours:\n    dark: { accent: "#9fc5e8" }')).toEqual([]);
});

test('Colours that are hard to read are reported with their line and a colour that can be read', () => {
  const faults = check('look:\n  colours:\n    light:\n      accent: "#9fc5e8"');
  expect(faults).toMatchObject([
    {
      code: 'contrast-low',
      file: 'site.yaml',
      line: 4,
      found: 'a contrast of 1.5:1 for links in sunken boxes',
      expected: 'at least 4.5:1',
    },
  ]);
  expect(check(`look:\n  colours:\n    light:\n      accent: "${String(faults[0]?.proposal)}"`)).toEqual([]);
});

test('A font whose package is not installed is reported with the command that installs it', () => {
  expect(check('look:\n  fonts:\n    text: { package: "@fontsource/amiri" }')).toMatchObject([
    { code: 'font-missing', line: 3, expected: 'the package of a font: npm install @fontsource/amiri' },
  ]);
});

test('Files that are not in the folder public are reported, all at once', () => {
  const yaml = `look:
  icon: /mark.svg
  logo: { file: /logo.svg, dark: /icon.svg }
  fonts:
    text:
      family: Own
      files:
        - { file: /fonts/own.woff2 }`;
  expect(check(yaml)).toMatchObject([
    { code: 'file-missing', line: 8, found: 'no file public/fonts/own.woff2' },
    { code: 'file-missing', line: 3, found: 'no file public/logo.svg' },
    { code: 'file-missing', line: 2, found: 'no file public/mark.svg' },
  ]);
});

test('A look with faults that the schema finds is left to it', () => {
  expect(check('look:\n  colours: blue')).toEqual([]);
});
