import type { CslRecord } from '../citations/csl.ts';
import type { Annotations } from './annotations.ts';
import { toBibtex } from './to-bibtex.ts';
import { toRis } from './to-ris.ts';

/** The formats of the citation files of a page, by extension. */
export const pageCiteFormats = ['ris', 'bib'] as const;
export type PageCiteFormat = (typeof pageCiteFormats)[number];

/** The formats of citation files, by extension. */
export const citeFormatNames = [...pageCiteFormats, 'json'] as const;
export type CiteFormat = (typeof citeFormatNames)[number];

export const citeFormats: Record<
  CiteFormat,
  { name: string; type: string; write: (items: readonly CslRecord[], annotations?: Annotations) => string }
> = {
  ris: { name: 'RIS', type: 'application/x-research-info-systems', write: toRis },
  bib: { name: 'BibTeX', type: 'application/x-bibtex', write: toBibtex },
  json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: toCslJson },
};

/** Keywords and notes are text there, as CSL defines them. */
function toCslJson(items: readonly CslRecord[], annotations?: Annotations): string {
  const annotated = items.map((item): CslRecord => {
    const { keywords = [], notes = [] } = annotations?.get(item) ?? {};
    const note = [...(item.note === undefined ? [] : [item.note]), ...notes].join('; ');
    return { ...item, ...(keywords.length > 0 && { keyword: keywords.join(', ') }), ...(note && { note }) };
  });
  return JSON.stringify(annotated);
}
