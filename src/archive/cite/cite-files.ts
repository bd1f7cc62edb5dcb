import type { CslRecord } from '../citations/csl.ts';
import { toBibtex } from './to-bibtex.ts';
import { toRis } from './to-ris.ts';

/** The formats of the citation files of a page, by extension. */
export const pageCiteFormats = ['ris', 'bib'] as const;
export type PageCiteFormat = (typeof pageCiteFormats)[number];

/** The formats of citation files, by extension. */
export type CiteFormat = PageCiteFormat | 'json';

export const citeFormats: Record<
  CiteFormat,
  { name: string; type: string; write: (items: readonly CslRecord[]) => string }
> = {
  ris: { name: 'RIS', type: 'application/x-research-info-systems', write: toRis },
  bib: { name: 'BibTeX', type: 'application/x-bibtex', write: toBibtex },
  json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: toCslJson },
};

function toCslJson(items: readonly CslRecord[]): string {
  return JSON.stringify(items);
}
