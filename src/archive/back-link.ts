import type { NoteCitation } from '../markdown/parsed-article.ts';

const WORDS = 7;

/**
 * What a link from a note back to its mark says: the section, and the last words of the sentence that cites the note.
 *
 * @example "Militant Groups in Syria: “… be convicted of theft.”"
 */
export function backLinkWords({ section, before }: NoteCitation): string {
  const words = before.split(' ');
  const end = words.slice(-WORDS).join(' ');
  const quoted = `“${words.length > WORDS ? '… ' : ''}${end}”`;
  return section ? `${section.title}: ${quoted}` : quoted;
}
