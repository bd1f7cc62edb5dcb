import type { z } from 'astro/zod';
import { articleSchema } from '../../schemas/article.ts';
import { publicationSchema } from '../../schemas/publication.ts';
import { parseDate } from '../../base/dates.ts';
import { readTitles } from '../read-titles.ts';
import type { CitedArticle } from './article-item.ts';
import { english } from '../../i18n/english.ts';
import { articleKindNames } from '../../schemas/article-kinds.ts';
import { sampleVocabulary } from '../vocabulary/testing.ts';
import { articleKindIn } from '../vocabulary/vocabulary.ts';

const VOCABULARY = sampleVocabulary();

/** An article for tests: by a person and an office, with special characters in title, publication and address. */
export function sampleArticle(changes: Partial<z.input<typeof articleSchema>> = {}): CitedArticle {
  const {
    data: article,
    title,
    subtitle,
  } = readTitles(
    articleSchema.parse({
      title: 'Ferries & “Rafts”: 100% of Ёлка #1',
      summary: 'About ferries.',
      authors: ['ada', 'bureau'],
      kind: 'newspaper',
      form: 'digest',
      published: '2022-08',
      publication: 'post',
      ...changes,
    }),
  );
  return {
    slug: 'ferries-and-rafts',
    keywords: ['Malta', 'Ferries'],
    title,
    subtitle,
    article,
    kind: articleKindIn(VOCABULARY, article.kind),
    date: parseDate(article.published),
    authors: [
      { key: 'people/ada', name: 'Ada Example', familyName: 'Example', givenName: 'Ada' },
      { key: 'groups/bureau', name: 'Bureau of Boats and Quays' },
    ],
    publication: publicationSchema.parse({ name: 'Post & Packet', publisher: 'Example Press', place: 'Valletta' }),
    language: 'en',
    address: 'https://archive.example/articles/ferries_and_rafts/',
    archive: 'Sample Archive',
    standing: article.form === 'digest' ? english.cite.digest : english.cite.archived,
  };
}

/** The kinds that every archive has. */
export const KINDS = articleKindNames;
