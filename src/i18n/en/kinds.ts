import { articleKinds } from '../../schemas/article-kinds.ts';
import { groupTypes } from '../../schemas/group-types.ts';
import { groupRelations, relationKinds } from '../../schemas/relation-kinds.ts';

/** Names of kinds. If a kind has a table in `src/schemas/`, its name comes from there. */
export const kinds = {
  kinds: {
    articles: textsOf('label', articleKinds),
    /** Singular, and plural for headings. */
    groups: groupTypes,
    /** The words between the two ends of a relation. */
    relations: textsOf('label', relationKinds),
    inverseRelations: textsOf('inverse', groupRelations),
    regions: {
      province: 'Province',
      district: 'District',
      city: 'City',
      town: 'Town',
      valley: 'Valley',
      area: 'Area',
      'border-crossing': 'Border crossing',
    },
    notes: {
      source: 'Sources',
      mixed: 'Sources with comments',
      explanatory: 'Comments',
      repeat: 'Repeats',
    },
    /** Locators: the parts of a source that notes cite. */
    locators: {
      page: { one: 'page {value}', many: 'pages {value}' },
      folio: { one: 'folio {value}', many: 'folios {value}' },
      column: { one: 'column {value}', many: 'columns {value}' },
      document: { one: 'document {value}', many: 'documents {value}' },
      'sub verbo': { one: 'entry {value}', many: 'entries {value}' },
      paragraph: { one: 'paragraph {value}', many: 'paragraphs {value}' },
      chapter: { one: 'chapter {value}', many: 'chapters {value}' },
      section: { one: 'section {value}', many: 'sections {value}' },
      figure: { one: 'figure {value}', many: 'figures {value}' },
      table: { one: 'table {value}', many: 'tables {value}' },
      part: { one: 'part {value}', many: 'parts {value}' },
      volume: { one: 'volume {value}', many: 'volumes {value}' },
    },
  },
} as const;

/** The text under one key of each entry in a table of kinds. */
function textsOf<Key extends string, Kind extends string>(
  key: Key,
  table: Readonly<Record<Kind, Readonly<Record<Key, string>>>>,
): Readonly<Record<Kind, string>>;
function textsOf(key: string, table: Readonly<Record<string, Readonly<Record<string, string>>>>): unknown {
  return Object.fromEntries(Object.entries(table).map(([kind, texts]) => [kind, texts[key]]));
}
