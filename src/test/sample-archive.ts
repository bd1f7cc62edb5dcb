import type { z } from 'astro/zod';
import { buildArchive } from '../archive/archive.ts';
import type { Archive } from '../archive/model.ts';
import { english } from '../i18n/english.ts';
import { parseArticle } from '../markdown/parse-article.ts';
import { articleSchema } from '../schemas/article.ts';
import { countrySchema } from '../schemas/country.ts';
import { groupSchema } from '../schemas/group.ts';
import { outletSchema } from '../schemas/outlet.ts';
import { personSchema } from '../schemas/person.ts';
import { publicationSchema } from '../schemas/publication.ts';
import { regionSchema } from '../schemas/region.ts';
import { seriesSchema } from '../schemas/series.ts';
import { siteSchema } from '../schemas/site.ts';
import { sourceSchema } from '../schemas/source.ts';
import { tagSchema } from '../schemas/tag.ts';
import { vocabularySchema } from '../schemas/vocabulary.ts';

/** Records by id, with only the keys that a test needs; `text` is an article's Markdown. */
export interface SampleRecords {
  articles?: Record<string, Partial<z.input<typeof articleSchema>> & { text?: string }>;
  countries?: Record<string, Partial<z.input<typeof countrySchema>>>;
  groups?: Record<string, Partial<z.input<typeof groupSchema>>>;
  people?: Record<string, Partial<z.input<typeof personSchema>>>;
  regions?: Record<string, Partial<z.input<typeof regionSchema>>>;
  series?: Record<string, Partial<z.input<typeof seriesSchema>>>;
  tags?: Record<string, Partial<z.input<typeof tagSchema>>>;
  publications?: Record<string, Partial<z.input<typeof publicationSchema>>>;
  outlets?: Record<string, Partial<z.input<typeof outletSchema>>>;
  library?: Record<string, Partial<z.input<typeof sourceSchema>>>;
  vocabulary?: z.input<typeof vocabularySchema>;
}

/** An archive of invented records, for tests. Required keys that a record leaves out are filled in. */
export function sampleArchive(samples: SampleRecords): Archive {
  return buildArchive(
    {
      site: siteSchema.parse({
        title: 'Sample',
        description: 'A sample.',
        owner: 'ada-example',
        language: 'en',
        navigation: [{ label: 'Articles', path: '/articles/' }],
        front: { heading: 'Sample', introduction: 'A sample.' },
      }),
      articles: mapOf(samples.articles, ({ text = 'Text.', ...data }) => ({
        data: articleSchema.parse({ ...ARTICLE, ...data }),
        parsed: parseArticle(text),
      })),
      countries: mapOf(samples.countries, (data, id) => countrySchema.parse({ ...COUNTRY, name: id, ...data })),
      groups: mapOf(samples.groups, (data, id) => groupSchema.parse({ type: 'alliance', name: id, ...data })),
      people: mapOf(samples.people, (data, id) => personSchema.parse({ role: 'Sample', name: id, ...data })),
      regions: mapOf(samples.regions, (data, id) => regionSchema.parse({ kind: 'area', name: id, ...data })),
      series: mapOf(samples.series, (data, id) => seriesSchema.parse({ title: id, ...data })),
      tags: mapOf(samples.tags, (data, id) => tagSchema.parse({ description: 'A topic.', name: id, ...data })),
      publications: mapOf(samples.publications, (data, id) => publicationSchema.parse({ name: id, ...data })),
      library: mapOf(samples.library, (data) => sourceSchema.parse({ type: 'document', ...data })),
      pages: new Map(),
      outlets: mapOf(samples.outlets, (data, id) => outletSchema.parse({ name: id, ...data })),
      vocabulary: vocabularySchema.parse(samples.vocabulary ?? {}),
    },
    english,
  );
}

const ARTICLE: z.input<typeof articleSchema> = {
  title: 'A Sample',
  summary: 'A sample.',
  authors: ['ada-example'],
  kind: 'blog',
  form: 'digest',
  published: '2022',
  publication: 'example-post',
};

const COUNTRY: z.input<typeof countrySchema> = {
  name: 'Malta',
  iso: 'MT',
  capital: 'Valletta',
  region: 'Southern Europe',
};

function mapOf<Sample, Data>(
  samples: Record<string, Sample> = {},
  complete: (sample: Sample, id: string) => Data,
): Map<string, Data> {
  return new Map(Object.entries(samples).map(([id, sample]) => [id, complete(sample, id)]));
}
