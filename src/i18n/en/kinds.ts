import type { DefaultArticleKind } from '../../schemas/article-kinds.ts';
import type { DefaultGroupType } from '../../schemas/group-types.ts';
import type { DefaultPlaceKind } from '../../schemas/place-kinds.ts';
import type { DefaultTopicKind } from '../../schemas/topic-kinds.ts';
import type { DefaultGroupRelation, TieName } from '../../schemas/relation-kinds.ts';

const articles = {
  'journal-article': 'Journal article',
  newspaper: 'Newspaper article',
  magazine: 'Magazine article',
  'op-ed': 'Op-ed',
  review: 'Review',
  blog: 'Blog post',
  report: 'Report',
  'working-paper': 'Working paper',
  'policy-brief': 'Policy brief',
  'conference-paper': 'Conference paper',
  testimony: 'Testimony',
  chapter: 'Chapter',
  book: 'Book',
  thesis: 'Thesis',
  'encyclopedia-entry': 'Encyclopedia entry',
  speech: 'Speech',
  lecture: 'Lecture',
  interview: 'Interview',
  dataset: 'Dataset',
  webpage: 'Web page',
  document: 'Document',
} as const satisfies Record<DefaultArticleKind, string>;

const groups = {
  'political-party': { one: 'Political party', many: 'Political parties' },
  'political-movement': { one: 'Political movement', many: 'Political movements' },
  'trade-union': { one: 'Trade union', many: 'Trade unions' },
  alliance: { one: 'Alliance', many: 'Alliances' },
  'international-organisation': { one: 'International organisation', many: 'International organisations' },
  'government-body': { one: 'Government body', many: 'Government bodies' },
  court: { one: 'Court', many: 'Courts' },
  'armed-forces': { one: 'Armed forces', many: 'Armed forces' },
  company: { one: 'Company', many: 'Companies' },
  'news-organisation': { one: 'Newspaper or broadcaster', many: 'Newspapers and broadcasters' },
  university: { one: 'University', many: 'Universities' },
  'research-institution': { one: 'Research institution', many: 'Research institutions' },
  'religious-body': { one: 'Religious body', many: 'Religious bodies' },
  foundation: { one: 'Foundation', many: 'Foundations' },
  association: { one: 'Association', many: 'Associations' },
  'ethnic-group': { one: 'Ethnic group', many: 'Ethnic groups' },
} as const satisfies Record<DefaultGroupType, { one: string; many: string }>;

const topics = {
  subject: { one: 'Subject', many: 'Subjects' },
  initiative: { one: 'Initiative', many: 'Initiatives' },
  project: { one: 'Project', many: 'Projects' },
  treaty: { one: 'Treaty', many: 'Treaties' },
  law: { one: 'Law', many: 'Laws' },
  event: { one: 'Event', many: 'Events' },
} as const satisfies Record<DefaultTopicKind, { one: string; many: string }>;

const relations = {
  'part-of': 'part of',
  'member-of': 'member of',
  'founded-by': 'founded by',
  owns: 'owns',
  funds: 'funds',
  'split-from': 'split from',
  'successor-of': 'successor of',
  'allied-with': 'allied with',
  'rival-of': 'rival of',
  'at-war-with': 'at war with',
  leadership: 'leads, led or founded',
  membership: 'belongs or belonged to',
  'active-in': 'active in',
} as const satisfies Record<DefaultGroupRelation | TieName, string>;

const inverseRelations = {
  'part-of': 'includes',
  'member-of': 'has the member',
  'founded-by': 'founded',
  owns: 'owned by',
  funds: 'funded by',
  'split-from': 'lost a faction to',
  'successor-of': 'succeeded by',
  'allied-with': 'allied with',
  'rival-of': 'rival of',
  'at-war-with': 'at war with',
  // Seen from the group, as headings of its people.
  leadership: 'leaders and founders',
  membership: 'members',
} as const satisfies Record<DefaultGroupRelation | 'leadership' | 'membership', string>;

const places = {
  province: 'Province',
  state: 'State',
  district: 'District',
  region: 'Region',
  area: 'Area',
  city: 'City',
  town: 'Town',
  village: 'Village',
  neighbourhood: 'Neighbourhood',
  port: 'Port',
  'border-crossing': 'Border crossing',
  river: 'River',
  lake: 'Lake',
  sea: 'Sea',
  strait: 'Strait',
  island: 'Island',
  mountain: 'Mountain',
  valley: 'Valley',
  desert: 'Desert',
} as const satisfies Record<DefaultPlaceKind, string>;

/** Names of kinds. An owner’s `vocabulary.yaml` can reword those of records, and add others. */
export const kinds = {
  kinds: {
    articles,
    /** Singular, and plural for headings. */
    groups,
    topics,
    /** The words from a group to the other that its record names; from a person or group to its group or country. */
    relations,
    /** The words from the other’s side. */
    inverseRelations,
    places,
    /** Words in the role of a person that mean that the person leads a group, with commas between them. */
    leadingRoles:
      'leader, founder, cofounder, head, chief, chairman, chairwoman, chair, director, commander, president',
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
