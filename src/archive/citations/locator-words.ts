import type { Locator } from './csl.ts';

/** What the parts of a source are called, of one and of several. */
export const LOCATOR_WORDS: Record<Locator['label'], { one: string; many: string }> = {
  page: { one: 'page', many: 'pages' },
  folio: { one: 'folio', many: 'folios' },
  column: { one: 'column', many: 'columns' },
  document: { one: 'document', many: 'documents' },
  'sub verbo': { one: 'entry', many: 'entries' },
  paragraph: { one: 'paragraph', many: 'paragraphs' },
  chapter: { one: 'chapter', many: 'chapters' },
  section: { one: 'section', many: 'sections' },
  figure: { one: 'figure', many: 'figures' },
  table: { one: 'table', many: 'tables' },
  part: { one: 'part', many: 'parts' },
  volume: { one: 'volume', many: 'volumes' },
};
