import { defineCollection } from 'astro:content';
import { collections as places } from './loaders/collections.ts';
import { recordLoader } from './loaders/record-loader.ts';

/** The collections of an archive: what an owner’s `src/content.config.ts` exports. */
export const collections = {
  articles: defineCollection({ loader: recordLoader('articles'), schema: places.articles.schema }),
  countries: defineCollection({ loader: recordLoader('countries'), schema: places.countries.schema }),
  groups: defineCollection({ loader: recordLoader('groups'), schema: places.groups.schema }),
  people: defineCollection({ loader: recordLoader('people'), schema: places.people.schema }),
  regions: defineCollection({ loader: recordLoader('regions'), schema: places.regions.schema }),
  series: defineCollection({ loader: recordLoader('series'), schema: places.series.schema }),
  tags: defineCollection({ loader: recordLoader('tags'), schema: places.tags.schema }),
  publications: defineCollection({ loader: recordLoader('publications'), schema: places.publications.schema }),
  outlets: defineCollection({ loader: recordLoader('outlets'), schema: places.outlets.schema }),
  sources: defineCollection({ loader: recordLoader('sources'), schema: places.sources.schema }),
  pages: defineCollection({ loader: recordLoader('pages'), schema: places.pages.schema }),
  vocabulary: defineCollection({ loader: recordLoader('vocabulary'), schema: places.vocabulary.schema }),
  site: defineCollection({ loader: recordLoader('site'), schema: places.site.schema }),
};
