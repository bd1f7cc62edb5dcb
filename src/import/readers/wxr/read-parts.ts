import type { TextInput } from '../../input/open-text.ts';
import { ChannelFrame } from './channel-frame.ts';
import { PartBuilder } from './part-builder.ts';
import { hasLetters, SHOWN } from './quoted.ts';
import { readTokens } from './read-tokens.ts';
import type { XmlToken } from './xml-token.ts';
import { TextWindow } from './text-window.ts';
import type { Namespaces, XmlElement } from './xml-element.ts';

/** A child of the channel of an export. */
export interface ChannelPart {
  kind: 'part';
  /** As it is written. @example "item", "wp:author" */
  name: string;
  element: XmlElement;
  /** Which channel of the file it is in: a damaged file can have several. */
  channel: number;
  /** The namespaces of prefixes. */
  namespaces: Namespaces;
  /** Where it begins and ends in the text of the file. */
  start: number;
  end: number;
  /** Where it begins in the bytes of the file, counted from 0. */
  byte: () => number;
  /** What was repaired, in words. */
  damage: string[];
  /** Whether its tags are damaged, and not only characters of its text. */
  isBroken: boolean;
  /** Words in it that are in no field. */
  loose: string[];
  /** Why some of it could not be read. */
  lost: string | undefined;
  /** How it ended: with its end tag, without one, or with the file. */
  ended: 'whole' | 'unclosed' | 'cut';
}

/** Words outside of everything that an export holds. */
export interface OutsideText {
  kind: 'outside';
  /** Its beginning, without tags. */
  text: string;
  /** Whether it is a comment that contains no posts. */
  isComment: boolean;
  /** How many characters of the file it takes. */
  length: number;
  byte: () => number;
}

/** The end of the file. */
export interface ChannelEnd {
  kind: 'end';
  /** Whether the channel began before the first item, and ended before the file. */
  hasBeginning: boolean;
  hasEnd: boolean;
  byte: () => number;
}

/** Reads the children of the channel one after another, whatever is before it; no word of the file is passed over. */
export async function* readParts(
  chunks: ReturnType<TextInput['chunks']>,
): AsyncGenerator<ChannelPart | OutsideText | ChannelEnd, void, void> {
  const window = new TextWindow(chunks);
  const frame = new ChannelFrame();
  let part: OpenPart | undefined;
  let outside: Outside | undefined;
  try {
    for (const token of readTokens(window)) {
      if (!token) {
        await window.grow();
        continue;
      }
      const isFrame = frame.isFrame(token);
      if (part && (isFrame || beginsItem(token) || part.builder.endsBefore(token))) {
        yield finish(part, token.start, 'unclosed');
        part = undefined;
      }
      if (isFrame) frame.take(token);
      else if (part) part.builder.add(token);
      else part = begin(token, frame, window);
      if (part || isFrame) {
        if (outside) yield* outside.told();
        outside = undefined;
      } else if (token.kind !== 'comment') {
        outside ??= new Outside(window.byteOf(token.start));
        outside.add(token);
      } else if (frame.number > 0) {
        const comment = new Outside(window.byteOf(token.start), !/<item\b/.test(token.text));
        comment.add(token);
        yield* comment.told();
      }
      if (part?.builder.isClosed) {
        yield finish(part, token.end, 'whole');
        part = undefined;
      }
    }
    if (part) yield finish(part, window.end, 'cut');
    if (outside) yield* outside.told();
    const { hasBeginning, hasEnd } = frame;
    yield { kind: 'end', hasBeginning, hasEnd, byte: window.byteOf(window.end) };
  } finally {
    await window.close();
  }
}

interface OpenPart extends Pick<ChannelPart, 'byte' | 'channel' | 'namespaces'> {
  builder: PartBuilder;
}

function begin(token: XmlToken, frame: ChannelFrame, window: TextWindow): OpenPart | undefined {
  if (token.kind !== 'open') return undefined;
  const isBare = frame.beginsBareItem(token.name);
  if (!isBare && !frame.admits(token.name)) return undefined;
  const { number: channel, namespaces } = frame;
  const builder = isBare ? PartBuilder.bareItem(token, namespaces) : new PartBuilder(token, namespaces);
  return { builder, byte: window.byteOf(token.start), channel, namespaces };
}

/** Where an item begins, a part that is open has lost its end. */
function beginsItem(token: XmlToken): boolean {
  return token.kind === 'open' && token.name === 'item';
}

function finish({ builder, ...place }: OpenPart, end: number, ended: ChannelPart['ended']): ChannelPart {
  const element = builder.finish();
  const { name, start, lost, loose, isBroken, damage } = builder;
  return { kind: 'part', name, element, ...place, start, end, damage: [...damage], isBroken, loose, ended, lost };
}

/** A run of tokens that belong to nothing. */
class Outside {
  readonly #byte: () => number;
  readonly #isComment: boolean;
  #hasWords = false;
  #text = '';
  #length = 0;

  constructor(byte: () => number, isComment = false) {
    this.#byte = byte;
    this.#isComment = isComment;
  }

  add(token: XmlToken): void {
    this.#length += token.end - token.start;
    if (token.kind === 'broken') this.#hasWords = true;
    if (!('text' in token)) return;
    this.#hasWords ||= hasLetters(token.text) && !isCutFrame(token.text);
    if (this.#text.length < SHOWN) this.#text += token.text.slice(0, SHOWN);
  }

  /** What there is to tell, if it says anything. */
  told(): OutsideText[] {
    if (!this.#hasWords) return [];
    const text = this.#text.slice(0, SHOWN).toWellFormed().trim();
    return [{ kind: 'outside', text, isComment: this.#isComment, length: this.#length, byte: this.#byte }];
  }
}

/** Whether a text is the beginning of the last tag of a file that was cut: it contains no word. */
function isCutFrame(text: string): boolean {
  return ['</rss>', '</rdf:RDF>', '</channel>'].some((tag) => tag.startsWith(text.trim()));
}
