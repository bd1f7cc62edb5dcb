import type { CslRecord } from '../citations/csl.ts';
import type { Annotations } from './annotations.ts';
import { keywordsOf, keywordText } from './keywords.ts';
import { toBiblatex } from './to-biblatex.ts';
import { toRis } from './to-ris.ts';

/** The formats of citation files, by extension. */
export const citeFormatNames = ['ris', 'bib', 'json'] as const;
export type CiteFormat = (typeof citeFormatNames)[number];

/** The format in which each article has a file, besides those of the whole archive. */
export const articleFileFormat: CiteFormat = 'ris';

/** How a list of items is written in a format. */
export interface CiteFormatTraits {
  name: string;
  /** Its media type. */
  type: string;
  write: (items: readonly CslRecord[], annotations?: Annotations) => string;
}

export const citeFormats: Record<CiteFormat, CiteFormatTraits> = {
  ris: { name: 'RIS', type: 'application/x-research-info-systems', write: toRis },
  bib: { name: 'BibLaTeX', type: 'application/x-bibtex', write: toBiblatex },
  json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: toCslJson },
};

/** Keywords and notes are text there, as CSL defines them. */
function toCslJson(items: readonly CslRecord[], annotations?: Annotations): string {
  const annotated = items.map((item): CslRecord => {
    const annotation = annotations?.get(item);
    const keyword = keywordText(keywordsOf(item, annotation));
    const note = [...(item.note === undefined ? [] : [item.note]), ...(annotation?.notes ?? [])].join('; ');
    return { ...item, ...(keyword !== undefined && { keyword }), ...(note && { note }) };
  });
  return JSON.stringify(annotated);
}
