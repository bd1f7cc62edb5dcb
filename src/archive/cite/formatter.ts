import locales from '@citation-js/plugin-csl/lib/locales.json' with { type: 'json' };
import CSL from 'citeproc';
import type { CslItem } from '../citations/csl.ts';

/** Formats items in one style, as HTML. */
export interface Formatter {
  /** A citation: a note, or what stands in the text, with the paragraphs that it points to. */
  cite: (item: CslItem, paragraphs?: string, suffix?: string) => string;
  /** An entry of a bibliography. */
  reference: (item: CslItem) => string;
}

/**
 * Makes a formatter of a style of CSL. It takes as long as a hundred citations: make it once.
 *
 * @param style XML
 */
export function formatter(style: string): Formatter {
  let current: CslItem | undefined;
  let isListed = false;
  const engine = new CSL.Engine(
    {
      retrieveLocale: () => locales['en-US'],
      retrieveItem: (id) => {
        if (!current) throw new Error('There is no item to format.');
        return { ...current, id };
      },
    },
    style,
    'en-US',
  );
  /** Makes the processor forget the item before, and what told that apart from others, such as the a in 2022a. */
  const use = (item: CslItem) => {
    if (item === current) return;
    current = item;
    isListed = false;
    engine.updateItems([]);
  };
  return {
    cite(item, paragraphs, suffix) {
      use(item);
      const locator = paragraphs === undefined ? {} : { locator: paragraphs, label: 'paragraph' as const };
      return engine.makeCitationCluster([{ id: ID, ...locator, suffix }]);
    },
    reference(item) {
      use(item);
      if (!isListed) engine.updateItems([ID]);
      isListed = true;
      const [, entries] = engine.makeBibliography() || [];
      if (entries?.[0] === undefined) throw new Error('The style has no bibliography.');
      return entries[0].replace(/^\s*<div class="csl-entry">|<\/div>\s*$/g, '');
    },
  };
}

/** Items come to the processor one at a time, always under this id. */
const ID = 'item';
