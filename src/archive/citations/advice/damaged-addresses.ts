import { distance } from 'fastest-levenshtein';
import { fold } from '../../../base/fold.ts';

const ADDRESS = /https?:\/\/[^\s<>“”"«»]+/gu;
const TRAILING = /[.,;:!?)\]’']+$/u;
const PAGE = /\.(?:s?html?|php|aspx?|pdf|jsp)$/iu;
const SHORTEST_WORD = 3;
const FEWEST_DIGITS = 6;

/** An address that was damaged in print, and the likely original. */
export interface DamagedAddress {
  /** Its offset in the text. */
  at: number;
  /** As printed, up to the space that breaks it. */
  address: string;
  proposal: string;
  by: 'space' | 'hyphen';
}

/**
 * Finds addresses in a note's text that are broken by a space or line end, or lack a hyphen that was at the end of a
 * printed line. The words of the citation show a lost hyphen: if `sanctionssyrian` is two adjacent words of the title,
 * the address had `sanctions-syrian`.
 */
export function damagedAddresses(text: string): DamagedAddress[] {
  let from = 0;
  return [...text.matchAll(ADDRESS)].flatMap((match): DamagedAddress[] => {
    const address = match[0].replace(TRAILING, '');
    const words = wordsOf(text.slice(from, match.index));
    from = match.index + match[0].length;
    const whole = address === match[0] ? joined(address, text.slice(from)) : undefined;
    const proposal = withHyphens(whole ?? address, words);
    if (proposal === address) return [];
    return [{ at: match.index, address, proposal, by: whole ? 'space' : 'hyphen' }];
  });
}

/** An address with the text after a space, if that continues it. */
function joined(address: string, after: string): string | undefined {
  const [space = '', next = ''] = /^\s+([^\s<>“”"]+)/u.exec(after) ?? [];
  const rest = next.replace(TRAILING, '');
  if (space === '' || rest === '') return undefined;
  const completesPage = PAGE.test(address + rest) && !PAGE.test(address) && !/^\p{Lu}/u.test(rest);
  const isCut = /[-_/=&?%]$/u.test(address) && /^[\p{Ll}\d]/u.test(rest) && /[-_/=.\d]/u.test(rest);
  const isPath = /^[a-z\d]+(?:[-_/][a-z\d%]+){2,}\/?$/u.test(rest);
  return completesPage || isCut || isPath ? address + rest : undefined;
}

/** An address with hyphens between words that are adjacent in the citation. */
function withHyphens(address: string, words: readonly string[]): string {
  const [, host = '', path = ''] = /^(https?:\/\/[^/]*)(.*)$/u.exec(address) ?? [];
  return host + path.replace(/[a-z]+\d*/gu, (token) => split(token, words));
}

function split(token: string, words: readonly string[]): string {
  const [letters = '', digits = ''] = token.split(/(?=\d)(?<=[a-z])/u);
  const bare = words.includes(letters) ? letters : splitLetters(letters, words);
  const isNumbered = digits.length >= FEWEST_DIGITS && words.some((word) => isLike(letters.slice(-word.length), word));
  return isNumbered ? `${bare}-${digits}` : bare + digits;
}

function splitLetters(letters: string, words: readonly string[]): string {
  for (const [index, first] of words.entries()) {
    const second = words[index + 1];
    if (second === undefined) break;
    if (Math.abs(first.length + second.length - letters.length) > 2) continue;
    if (first.length < SHORTEST_WORD && second.length < SHORTEST_WORD + 2) continue;
    for (const length of [first.length, first.length - 1, first.length + 1]) {
      const [head, tail] = [letters.slice(0, length), letters.slice(length)];
      const isEitherExact = head === first || tail === second;
      if (isEitherExact && isLike(head, first) && isLike(tail, second)) return `${head}-${tail}`;
    }
  }
  return letters;
}

/** Whether two words differ only in the transliteration of a letter. */
function isLike(written: string, word: string): boolean {
  if (written.length < 2 || word.length < 2) return false;
  return written === word || (word.length > 4 && distance(written, word) <= 1 && written[0] === word[0]);
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[a-z]+/gu) ?? [];
}
