import { ChannelFrame } from './channel-frame.ts';
import { commentIn, Outside, type OutsideText } from './outside.ts';
import { PartBuilder } from './part-builder.ts';
import { readTokens } from './read-tokens.ts';
import type { TextWindow } from './text-window.ts';
import { MORE } from './text-window.ts';
import type { XmlToken } from './xml-token.ts';

/** A child of the channel of an export, as well-formed XML. */
export interface ChannelPart {
  kind: 'part';
  /** As it is written. @example "item", "wp:author" */
  name: string;
  xml: string;
  /** Which channel of the file it is in: a damaged file can have several. */
  channel: number;
  /** What the prefixes of names stand for. */
  namespaces: Record<string, string>;
  /** Where it begins and ends in the text of the file. */
  start: number;
  end: number;
  /** Where it begins in the bytes of the file, counted from 0. */
  byte: () => number;
  /** What was repaired, in words. */
  damage: string[];
  /** Whether its tags are damaged, and not only characters of its text. */
  isBroken: boolean;
  /** Words in it that stand in no field. */
  loose: string[];
  /** Why some of it could not be read. */
  lost?: string;
  /** How it ended: with its end tag, without one, or with the file. */
  ended: 'whole' | 'unclosed' | 'cut';
}

/** The end of the file. */
export interface ChannelEnd {
  kind: 'end';
  /** Whether the channel began before the first item, and ended before the file. */
  hasBeginning: boolean;
  hasEnd: boolean;
  byte: () => number;
}

/** Reads the children of the channel one after another, whatever stands before it; no word of the file is passed over. */
export function* readParts(
  window: TextWindow,
): Generator<ChannelPart | OutsideText | ChannelEnd | typeof MORE, void, void> {
  const frame = new ChannelFrame();
  let part: OpenPart | undefined;
  let outside: Outside | undefined;
  for (const token of readTokens(window)) {
    if (token === MORE) {
      yield MORE;
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
      if (outside?.hasWords) yield outside.finish();
      outside = undefined;
    } else if (token.kind === 'comment') {
      if (frame.number > 0) yield* commentIn(token, window);
    } else {
      outside ??= new Outside(window.byteOf(token.start));
      outside.add(token);
    }
    if (part?.builder.isClosed) {
      yield finish(part, token.end, 'whole');
      part = undefined;
    }
  }
  if (part) yield finish(part, window.end, 'cut');
  if (outside?.hasWords) yield outside.finish();
  const { hasBeginning, hasEnd } = frame;
  yield { kind: 'end', hasBeginning, hasEnd, byte: window.byteOf(window.end) };
}

interface OpenPart extends Pick<ChannelPart, 'byte' | 'channel' | 'namespaces'> {
  builder: PartBuilder;
}

function begin(token: XmlToken, frame: ChannelFrame, window: TextWindow): OpenPart | undefined {
  if (token.kind !== 'open') return undefined;
  const isBare = frame.beginsBareItem(token.name);
  if (!isBare && !frame.admits(token.name)) return undefined;
  const { number: channel, namespaces } = frame;
  const builder = isBare ? PartBuilder.bareItem(token) : new PartBuilder(token);
  return { builder, byte: window.byteOf(token.start), channel, namespaces };
}

/** Where an item begins, a part that is open has lost its end. */
function beginsItem(token: XmlToken): boolean {
  return token.kind === 'open' && token.name === 'item';
}

function finish({ builder, ...place }: OpenPart, end: number, ended: ChannelPart['ended']): ChannelPart {
  const { name, start, lost, loose } = builder;
  const xml = builder.finish();
  const { isBroken } = builder;
  const damage = [...builder.damage];
  return { kind: 'part', name, xml, ...place, start, end, damage, isBroken, loose, ended, ...(lost && { lost }) };
}
