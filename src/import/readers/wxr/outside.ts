import type { TextWindow } from './text-window.ts';
import type { XmlToken } from './xml-token.ts';

/** Words that stand outside of everything that an export holds. */
export interface OutsideText {
  kind: 'outside';
  /** Its beginning, without tags. */
  text: string;
  /** Whether it is a comment that holds no posts. */
  isComment: boolean;
  /** How many characters of the file it takes. */
  length: number;
  byte: () => number;
}

/** A run of tokens that belong to nothing. */
export class Outside {
  hasWords = false;
  readonly #byte: () => number;
  #text = '';
  #length = 0;

  constructor(byte: () => number) {
    this.#byte = byte;
  }

  add(token: XmlToken): void {
    this.#length += token.end - token.start;
    if (token.kind === 'broken') this.hasWords = true;
    if (token.kind !== 'text' && token.kind !== 'cdata') return;
    this.hasWords ||= WORDS.test(token.text) && !isCutFrame(token.text);
    if (this.#text.length < SHOWN) this.#text += token.text.slice(0, SHOWN);
  }

  finish(): OutsideText {
    const text = this.#text.slice(0, SHOWN).toWellFormed().trim();
    return { kind: 'outside', text, isComment: false, length: this.#length, byte: this.#byte };
  }
}

/** Whether a text is the beginning of the last tag of a file that was cut: it holds no word. */
function isCutFrame(text: string): boolean {
  return ['</rss>', '</rdf:RDF>', '</channel>'].some((tag) => tag.startsWith(text.trim()));
}

/** A comment between the children of a channel, if it says something. */
export function* commentIn(
  { text, start, end }: XmlToken & { kind: 'comment' },
  window: TextWindow,
): Generator<OutsideText> {
  if (!WORDS.test(text)) return;
  const isComment = !/<item\b/.test(text);
  const shown = text.slice(0, SHOWN).toWellFormed().trim();
  yield { kind: 'outside', text: shown, isComment, length: end - start, byte: window.byteOf(start) };
}

const WORDS = /[\p{L}\p{N}]/u;

/** How much of such a text is shown. */
const SHOWN = 2000;
