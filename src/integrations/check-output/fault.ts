/** Everything that can be wrong with a built site. */
export type OutputFaultCode =
  | 'link-broken'
  | 'link-redirects'
  | 'link-outside-base'
  | 'fragment-missing'
  | 'id-repeated'
  | 'title-missing'
  | 'lang-missing'
  | 'description-missing'
  | 'heading-count'
  | 'canonical-missing'
  | 'canonical-wrong'
  | 'resource-outside'
  | 'script-without-hash'
  | 'style-without-hash'
  | 'style-attribute'
  | 'event-handler'
  | 'markup-unknown'
  | 'mark-without-note'
  | 'note-without-mark'
  | 'note-without-back-link'
  | 'back-link-astray'
  | 'page-too-heavy'
  | 'scripts-too-heavy'
  | 'note-script-too-heavy';

/** One thing that is wrong with a built site, and where. */
export interface OutputFault {
  code: OutputFaultCode;
  /** Path within the built folder. */
  file: string;
  /** From 1. */
  line: number;
  found: string;
  expected: string;
}
