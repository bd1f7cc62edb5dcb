import { expect, it } from 'vitest';
import { sampleArchive } from '../test/sample-archive.ts';
import { translationData, versionLinks } from './version-links.ts';

const archive = sampleArchive({
  articles: {
    lake: { title: 'A lake' },
    lac: { title: 'Un *lac*', language: 'fr', translationOf: 'lake' },
    ice: {},
  },
});
const addressOf = ({ slug }: { slug: string }) => `https://archive.example/${slug}/`;
const article = (wanted: string) => {
  const found = archive.articles.find(({ slug }) => slug === wanted);
  if (!found) throw new Error(`no ${wanted}`);
  return found;
};

it('each version links to all versions, itself among them', () => {
  const all = ['en https://archive.example/lake/', 'fr https://archive.example/lac/'];
  for (const slug of ['lake', 'lac']) {
    const links = versionLinks(archive, article(slug), addressOf);
    expect(links.map(({ language, address }) => `${language} ${address}`).toSorted()).toEqual(all);
  }
  expect(versionLinks(archive, article('ice'), addressOf)).toEqual([]);
});

it('Schema.org is told which is the original and which the translation', () => {
  expect(translationData(archive, article('lake'), addressOf)).toMatchObject({
    workTranslation: [{ '@id': 'https://archive.example/lac/', name: 'Un lac', inLanguage: 'fr' }],
  });
  expect(translationData(archive, article('lac'), addressOf)).toMatchObject({
    translationOfWork: { '@id': 'https://archive.example/lake/', inLanguage: 'en' },
  });
  expect(translationData(archive, article('ice'), addressOf)).toBeUndefined();
});
