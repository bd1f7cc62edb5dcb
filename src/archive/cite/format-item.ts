import type { CslItem } from '../citations/csl.ts';
import type { Standing } from './article-item.ts';
import { withLocatorSlots } from './locator-slots.ts';
import type { CitationStyle } from './styles.ts';

export interface FormattedItem {
  style: CitationStyle['id'];
  name: string;
  /** The note, or the entry of the list of references, as HTML. */
  html: string;
  /** The in-text citation, as HTML, in styles that do not cite in notes. */
  inText?: string | undefined;
}

/**
 * An item in each style that lists its type. The archive that has it (`archive`, `archive_location`) is added after the
 * details of the original, in the same words in every style: styles would leave it out, or mix it with the details.
 *
 * Elements with `data-whole`, `data-one` and, in notes, `data-many` change with the paragraphs that are cited
 * ({@link withLocatorSlots}), those with `data-address` have the address in the archive.
 *
 * @param standing the relation of the archive's text to the original
 */
export function formatItem(item: CslItem, styles: readonly CitationStyle[], standing: Standing): FormattedItem[] {
  const { archive, archive_location: address, URL, ...rest } = item;
  const original = { ...rest, note: undefined, URL: URL === address ? undefined : URL };
  const kept = (words: Standing['sentence']) => (archive && address ? keptIn(words, archive, address) : undefined);
  return styles.flatMap(({ id, name, inNotes, formatter }): FormattedItem | [] => {
    if (!inNotes) {
      const reference = formatter.reference(original);
      if (reference === undefined) return [];
      const place = kept(standing.sentence);
      const html = place ? `${asSentence(reference)} ${place}.` : reference;
      return { style: id, name, html, inText: withLocatorSlots((paragraphs) => formatter.cite(original, paragraphs)) };
    }
    const place = kept(standing.inNote);
    const suffix = place && `, ${PLACE}`;
    const html = withLocatorSlots((paragraphs) => formatter.cite(original, paragraphs, suffix), ['one', 'many']);
    return { style: id, name, html: html.replace(PLACE, () => place ?? '') };
  });
}

/** A placeholder for the location in the archive while the style formats the rest. */
const PLACE = '\uE000';

/** @example "Digest in <i>Steppe</i>, https://steppe.example/articles/trouble/" */
function keptIn(words: Standing['sentence'], archive: string, address: string): string {
  const html = { archive: [`<i>${escape(archive)}</i>`], address: [`<span data-address>${escape(address)}</span>`] };
  return words
    .parts(html)
    .map((part) => (typeof part === 'string' ? escape(part) : part.join('')))
    .join('');
}

function asSentence(html: string): string {
  return /[.?!][”’]?(<\/i>)?$/.test(html) ? html : `${html}.`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
