/** What the records of an archive must be, for programs that write or check them, and for collections that extend them. */
export { articleSchema } from './schemas/article.ts';
export { countrySchema } from './schemas/country.ts';
export { groupSchema } from './schemas/group.ts';
export { linksSchema } from './schemas/links.ts';
export { outletSchema } from './schemas/outlet.ts';
export { pageSchema } from './schemas/page.ts';
export { personSchema } from './schemas/person.ts';
export { publicationSchema } from './schemas/publication.ts';
export { regionSchema } from './schemas/region.ts';
export { siteSchema } from './schemas/site.ts';
export { tagSchema } from './schemas/tag.ts';
export { vocabularySchema } from './schemas/vocabulary.ts';
