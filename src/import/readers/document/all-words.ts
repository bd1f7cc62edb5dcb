import type { ElementContent } from 'hast';
import { addedText, element } from '../../html/nodes.ts';
import { plainText } from '../../model/text-nodes.ts';
import type { Warning } from '../../model/warning.ts';

/** Letters and digits, which are the same however a text is divided. */
function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/**
 * The paragraphs of a document that its reader did not bring out: proof that no word is lost, from a list of paragraphs
 * that was made without the reader.
 *
 * @param stated texts of it that went elsewhere: its title, its contents
 */
export function missingParagraphs(
  paragraphs: readonly string[],
  found: readonly ElementContent[],
  stated: readonly string[],
): string[] {
  const all = lettersOf([plainText(found), ...stated].join('\n'));
  const elsewhere = stated.map(lettersOf).filter((one) => one !== '');
  let at = 0;
  return paragraphs.filter((paragraph) => {
    const letters = lettersOf(paragraph);
    if (letters === '') return false;
    const next = all.indexOf(letters, at);
    if (next >= 0) at = next + letters.length;
    if (next >= 0 || all.includes(letters)) return false;
    // A part of it may have gone elsewhere, such as hidden words.
    const rest = elsewhere.reduce((left, one) => left.replace(one, ''), letters);
    return rest === letters || !all.includes(rest);
  });
}

/** Puts paragraphs that have no place at the end of a text, and says so. */
export function putAtEnd(missing: readonly string[]): { blocks: ElementContent[]; warnings: Warning[] } {
  if (missing.length === 0) return { blocks: [], warnings: [] };
  const words = missing.join('\n');
  return {
    blocks: missing.map((text) => element('p', [addedText(text)])),
    warnings: [
      {
        code: 'order-changed',
        found: `${missing.length} paragraphs in a part of the document that is not known: “${words.slice(0, 120)}”`,
        words,
        expected: 'They are at the end of the text. Put them where they belong.',
      },
    ],
  };
}
