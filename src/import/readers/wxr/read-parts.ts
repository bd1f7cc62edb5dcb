import type { TextInput } from '../../input/open-text.ts';
import { ChannelFrame } from './channel-frame.ts';
import { PartBuilder } from './part-builder.ts';
import { hasLetters, SHOWN } from './quoted.ts';
import { readTokens } from './read-tokens.ts';
import type { XmlToken } from './xml-token.ts';
import { TextWindow } from './text-window.ts';
import type { Namespaces, XmlElement } from './xml-element.ts';

/** A child of the channel of an export. */
export interface ChannelPart extends OpenPart {
  kind: 'part';
  element: XmlElement;
  /** Where it ends in the text of the file. */
  end: number;
  /** How it ended: with its end tag, without one, or with the file. */
  ended: 'whole' | 'unclosed' | 'cut';
}

/** Text outside of everything that an export holds. */
export interface OutsideText {
  kind: 'outside';
  /** Its beginning, without tags. */
  text: string;
  hasWords: boolean;
  /** Whether it is a comment that holds no posts. */
  isComment: boolean;
  /** How many characters of the file it takes. */
  length: number;
  byte: () => number;
}

/** The end of the file. */
export interface ChannelEnd extends Pick<ChannelFrame, 'hasBeginning' | 'hasEnd'> {
  kind: 'end';
  byte: () => number;
}

/** Reads the children of the channel one after another, whatever is before it; no word of the file is passed over. */
export async function* readParts(
  chunks: ReturnType<TextInput['chunks']>,
): AsyncGenerator<ChannelPart | OutsideText | ChannelEnd, void, void> {
  const window = new TextWindow(chunks);
  const frame = new ChannelFrame();
  let part: OpenPart | undefined;
  let outside: OutsideText | undefined;
  try {
    for (const token of readTokens(window)) {
      if (!token) {
        await window.grow();
        continue;
      }
      const isFrame = frame.isFrame(token);
      if (part && (isFrame || part.builder.endsBefore(token))) {
        yield finish(part, token.start, 'unclosed');
        part = undefined;
      }
      if (isFrame) frame.take(token);
      else if (part) part.builder.add(token);
      else part = begin(token, frame, window);
      if (part || isFrame) {
        if (outside) yield outside;
        outside = undefined;
      } else if (token.kind !== 'comment') {
        outside = outsideWith(token, window, outside);
      } else if (frame.number > 0) {
        yield outsideWith(token, window);
      }
      if (part?.builder.isClosed) {
        yield finish(part, token.end, 'whole');
        part = undefined;
      }
    }
    if (part) yield finish(part, window.end, 'cut');
    if (outside) yield outside;
    const { hasBeginning, hasEnd } = frame;
    yield { kind: 'end', hasBeginning, hasEnd, byte: window.byteOf(window.end) };
  } finally {
    await window.close();
  }
}

interface OpenPart {
  /** Knows what it found: damage, and words in no field. */
  builder: PartBuilder;
  /** Which channel of the file it is in: a damaged file can have several. */
  channel: number;
  /** What the prefixes of names stand for. */
  namespaces: Namespaces;
  /** Where it begins in the bytes of the file, counted from 0. */
  byte: () => number;
}

function begin(token: XmlToken, frame: ChannelFrame, window: TextWindow): OpenPart | undefined {
  if (token.kind !== 'open') return undefined;
  const isBare = frame.beginsBareItem(token.name);
  if (!isBare && !frame.admits(token.name)) return undefined;
  const { number: channel, namespaces } = frame;
  return { builder: new PartBuilder(token, namespaces, isBare), byte: window.byteOf(token.start), channel, namespaces };
}

function finish(part: OpenPart, end: number, ended: ChannelPart['ended']): ChannelPart {
  return { kind: 'part', ...part, element: part.builder.finish(), end, ended };
}

/** A token outside of everything, after those before it. */
function outsideWith(token: XmlToken, window: TextWindow, before?: OutsideText): OutsideText {
  const text = 'text' in token ? token.text : '';
  return {
    kind: 'outside',
    text: `${before?.text ?? ''}${text}`.slice(0, SHOWN),
    hasWords: before?.hasWords === true || token.kind === 'broken' || (hasLetters(text) && !isCutFrame(text)),
    isComment: token.kind === 'comment' && !/<item\b/.test(text),
    length: (before?.length ?? 0) + token.end - token.start,
    byte: before?.byte ?? window.byteOf(token.start),
  };
}

/** Whether a text is the beginning of the last tag of a file that was cut: it contains no word. */
function isCutFrame(text: string): boolean {
  return ['</rss>', '</rdf:RDF>', '</channel>'].some((tag) => tag.startsWith(text.trim()));
}
