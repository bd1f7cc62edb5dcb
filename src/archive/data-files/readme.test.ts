import { expect, it } from 'vitest';
import { urlsUnder } from '../../base/urls.ts';
import { sampleArchive } from '../../test/sample-archive.ts';
import { separateFiles, zippedFiles } from './data-files.ts';
import { readme } from './readme.ts';

const context = { urls: urlsUnder('/base'), site: new URL('https://archive.example') };
const files = [...separateFiles, ...zippedFiles];
const text = readme(files, sampleArchive({}), context);

it('says whose data it is, and where the archive and the description are', () => {
  expect(text).toMatch(/^Sample\nhttps:\/\/archive\.example\/base\/\n/);
  expect(text).toContain('https://archive.example/base/about/data/');
});

it('says what each file is, and what each key means', () => {
  for (const { name, describe } of files) {
    const { about, fields = {} } = describe(sampleArchive({}));
    expect(text).toContain(`\n${name}\n${about}\n`);
    for (const [key, meaning] of Object.entries(fields)) expect(text).toContain(`- ${key}: ${meaning}\n`);
  }
});

it('names the kinds of articles that the archive has, in the order of its vocabulary', () => {
  const archive = sampleArchive({
    articles: { a: { kind: 'blog' }, b: { kind: 'pamphlet' }, c: { kind: 'report' } },
    vocabulary: { articleKinds: { pamphlet: { label: 'Pamphlet', csl: 'pamphlet' } } },
  });
  expect(readme(files, archive, context)).toContain('- kind: pamphlet, blog or report\n');
});

it('explains the tables: their description, and the sign between the values of a list, with its spaces', () => {
  expect(text).toContain('datapackage.json describes their columns');
  expect(text).toContain('" | "');
});

it('says that articles have licences of their own, if some have', () => {
  expect(text).not.toContain('licence of their own');
  const licensed = sampleArchive({ articles: { a: { licence: { name: 'CC0' } } } });
  expect(readme(files, licensed, context)).toContain('Articles with a licence of their own');
});

it('names the licence, if the archive has one', () => {
  expect(text).not.toContain('licensed');
  const archive = sampleArchive({});
  const licence = { name: 'CC BY 4.0', url: 'https://licence.example/' };
  expect(readme(files, { ...archive, site: { ...archive.site, licence } }, context)).toContain(
    'Texts licensed under CC BY 4.0 (https://licence.example/).',
  );
});
