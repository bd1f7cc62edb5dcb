import locales from '@citation-js/plugin-csl/lib/locales.json' with { type: 'json' };
import CSL from 'citeproc';
import type { CslItem } from '../citations/csl.ts';
import { protectWords, unprotectWords } from './processor-words.ts';

/** Formats items in one style, as HTML. */
export interface Formatter {
  /** A citation: a note or an in-text citation, with the cited paragraphs. */
  cite: (item: CslItem, paragraphs?: string, suffix?: string) => string;
  /** An entry of a bibliography; undefined if the style does not list the type, as APA does not list interviews. */
  reference: (item: CslItem) => string | undefined;
}

/**
 * What styles say of several items (CSL 1.0.2, “Disambiguation” and “Sorting”): each item is formatted alone. The macros
 * that the Chicago style sorts by would take 100 MB.
 */
const OF_SEVERAL_ITEMS = / disambiguate-[a-z-]+="[^"]*"|<sort>.*?<\/sort>/gs;

/**
 * Makes a formatter of a CSL style. This takes as long as formatting a hundred citations: do it once.
 *
 * @param style XML
 */
export function formatter(style: string): Formatter {
  let current: CslItem | undefined;
  let uses = 0;
  let listed: string | undefined;
  const engine = new CSL.Engine(
    {
      retrieveLocale: () => locales['en-US'],
      retrieveItem: (id) => {
        if (!current) throw new Error('There is no item to format.');
        return { ...protectWords(current), id };
      },
    },
    style.replaceAll(OF_SEVERAL_ITEMS, ''),
    'en-US',
  );
  /** The processor caches items by id, so that each item gets a new id. */
  const use = (item: CslItem): string => {
    if (item !== current) uses += 1;
    current = item;
    return String(uses);
  };
  return {
    cite(item, paragraphs, suffix) {
      const id = use(item);
      const locator = paragraphs === undefined ? {} : { locator: paragraphs, label: 'paragraph' as const };
      return withoutStyles(engine.makeCitationCluster([{ id, ...locator, suffix }]));
    },
    reference(item) {
      const id = use(item);
      if (listed !== id) engine.updateItems([id], true);
      listed = id;
      const [, entries] = engine.makeBibliography() || [];
      const [entry] = entries ?? [];
      return entry && withoutStyles(entry.replace(/^\s*<div class="csl-entry">|<\/div>\s*$/g, ''));
    },
  };
}

/** Italics within italics are upright: the processor writes a style attribute, which the pages forbid. */
function withoutStyles(html: string): string {
  return unprotectWords(html).replaceAll('<span style="font-style:normal;">', '<span class="upright">');
}
