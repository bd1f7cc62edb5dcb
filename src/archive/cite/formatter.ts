import CSL from 'citeproc';
import type { CslItem, Locator } from '../citations/csl.ts';
import type { CslLocale } from './csl-locale.ts';
import { isInArabicScript, withArabicSigns } from './arabic-signs.ts';
import { withConjunctions } from './conjunctions.ts';
import { protectWords, unprotectWords } from './processor-words.ts';

/** Formats items in one style, as HTML. */
export interface Formatter {
  /** A citation: a note or an in-text citation, with the cited paragraphs. */
  cite: (item: CslItem, paragraphs?: string, suffix?: string) => string;
  /** A citation of a part of an item, such as a page. */
  citeAt: (item: CslItem, locator?: Locator) => string;
  /** An entry of a bibliography; undefined if the style does not list the type, as APA does not list interviews. */
  reference: (item: CslItem) => string | undefined;
}

/**
 * What styles say of several items (CSL 1.0.2, “Disambiguation” and “Sorting”): each item is formatted alone. The macros
 * that the Chicago style sorts by would take 100 MB.
 */
const OF_SEVERAL_ITEMS = / disambiguate-[a-z-]+="[^"]*"|<sort>.*?<\/sort>/gs;

/** Names in the Arabic script are not shortened to initials. */
const INITIALS = / initialize-with="[^"]*"/gs;

/**
 * Makes a formatter of a CSL style. This takes as long as formatting a hundred citations: do it once.
 *
 * @param style XML
 */
export function formatter(style: string, locale: CslLocale): Formatter {
  const isArabic = isInArabicScript(locale.tag);
  let current: CslItem | undefined;
  let uses = 0;
  let listed: string | undefined;
  const engine = new CSL.Engine(
    {
      retrieveLocale: () => locale.xml,
      retrieveItem: (id) => {
        if (!current) throw new Error('There is no item to format.');
        return { ...asStylesExpect(protectWords(current)), id };
      },
    },
    withAnd(isArabic ? style.replaceAll(INITIALS, '') : style, locale).replaceAll(OF_SEVERAL_ITEMS, ''),
    locale.tag,
    // Rather than the language of the style.
    true,
  );
  /** The processor caches items by id, so that each item gets a new id. */
  const use = (item: CslItem): string => {
    if (item !== current) uses += 1;
    current = item;
    return String(uses);
  };
  const rangeSign = /<term name="page-range-delimiter">(.)</u.exec(locale.xml)?.[1] ?? '–';
  const finished = (html: string, item: CslItem) => {
    const text = withConjunctions(withOrdinalSigns(withoutStyles(html), locale), item, locale.tag);
    return isArabic ? withArabicSigns(text) : text;
  };
  return {
    cite(item, paragraphs, suffix) {
      const id = use(item);
      const locator = paragraphs?.replace('–', rangeSign);
      const place = locator === undefined ? {} : { locator, label: 'paragraph' as const };
      return finished(engine.makeCitationCluster([{ id, ...place, suffix }]), item);
    },
    citeAt(item, locator) {
      const place = locator === undefined ? {} : { locator: locator.value, label: locator.label };
      return finished(engine.makeCitationCluster([{ id: use(item), ...place }]), item);
    },
    reference(item) {
      const id = use(item);
      if (listed !== id) engine.updateItems([id], true);
      listed = id;
      const [, entries] = engine.makeBibliography() || [];
      const [entry] = entries ?? [];
      return entry && finished(entry.replace(/^\s*<div class="csl-entry">|<\/div>\s*$/g, ''), item);
    },
  };
}

/**
 * A speech as styles expect one: the Chicago style knows the name of its event as `event`, and leaves out the date of a
 * speech without a place.
 */
function asStylesExpect(item: CslItem): CslItem & { event?: string | undefined } {
  if (item.type !== 'speech') return item;
  if (item['event-title'] === undefined && item['event-place'] === undefined) return { ...item, type: 'document' };
  return { ...item, event: item['event-title'] };
}

/** Italics within italics are upright: the processor writes a style attribute, which the pages forbid. */
function withoutStyles(html: string): string {
  return unprotectWords(html).replaceAll('<span style="font-style:normal;">', '<span class="upright">');
}

/** The processor writes “&” where a style wants a sign, whatever the term of the language. */
function withAnd(style: string, { xml }: CslLocale): string {
  return /<term name="and" form="symbol">(?!&)/.test(xml) ? style.replaceAll(' and="symbol"', ' and="text"') : style;
}

/** “n.º” rather than the “n.<sup>o</sup>” of the processor, which is copied as “n.o”. */
function withOrdinalSigns(html: string, { xml }: CslLocale): string {
  return xml.includes('º') ? html.replaceAll('<sup>o</sup>', 'º').replaceAll('<sup>a</sup>', 'ª') : html;
}
