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
  /** What the prefixes of names stand for. */
  namespaces: Record<string, string>;
  /** Where it begins and ends in the text of the file. */
  start: number;
  end: number;
  /** Where it begins in the bytes of the file, counted from 0. */
  byte: () => number;
  /** What was repaired, in words. */
  damage: string[];
  /** Why some of it could not be read. */
  lost?: string;
  /** How it ended: with its end tag, without one, or with the file. */
  ended: 'whole' | 'unclosed' | 'cut';
}

/** The end of the file. */
export interface ChannelEnd {
  kind: 'end';
  /** Whether the channel ended before. */
  isComplete: boolean;
  byte: () => number;
}

/** Reads the children of the channel one after another, whatever stands before it. */
export function* readParts(window: TextWindow): Generator<ChannelPart | ChannelEnd | typeof MORE, void, void> {
  const channel = { namespaces: {} as Record<string, string>, isOpen: false, isClosed: false };
  let part: OpenPart | undefined;
  for (const token of readTokens(window)) {
    if (token === MORE) {
      yield MORE;
      continue;
    }
    if (part && (frames(token) || part.builder.endsBefore(token))) {
      yield finish(part, token.start, 'unclosed');
      part = undefined;
    }
    if (token.kind === 'open' && ROOT.test(token.name)) {
      channel.namespaces = {
        ...(token.name === 'channel' ? channel.namespaces : {}),
        ...namespacesIn(token.attributes),
      };
      channel.isOpen = true;
      channel.isClosed = false;
    } else if (token.kind === 'close' && ROOT.test(token.name)) {
      channel.isClosed ||= channel.isOpen;
      channel.isOpen = false;
    } else if (part) {
      part.builder.add(token);
    } else if (token.kind === 'open' && (channel.isOpen || token.name === 'item')) {
      part = { builder: new PartBuilder(token), byte: window.byteOf(token.start), namespaces: channel.namespaces };
    }
    if (part?.builder.isClosed) {
      yield finish(part, token.end, 'whole');
      part = undefined;
    }
  }
  if (part) yield finish(part, window.end, 'cut');
  yield { kind: 'end', isComplete: channel.isClosed, byte: window.byteOf(window.end) };
}

interface OpenPart {
  builder: PartBuilder;
  byte: () => number;
  namespaces: Record<string, string>;
}

const ROOT = /^(?:rss|rdf:RDF|channel)$/;

/** Whether a token begins or ends what stands around parts: a part that is open then has lost its end. */
function frames(token: XmlToken): boolean {
  if (token.kind === 'open') return ROOT.test(token.name) || token.name === 'item';
  return token.kind === 'close' && ROOT.test(token.name);
}

function namespacesIn(attributes: string): Record<string, string> {
  const declared = attributes.matchAll(/\sxmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g);
  return Object.fromEntries([...declared].slice(0, 100).map(([, prefix = '', uri = '']) => [prefix, uri]));
}

function finish({ builder, byte, namespaces }: OpenPart, end: number, ended: ChannelPart['ended']): ChannelPart {
  const { name, start, lost } = builder;
  const xml = builder.finish();
  const damage = [...builder.damage];
  return { kind: 'part', name, xml, namespaces, start, end, byte, damage, ended, ...(lost && { lost }) };
}
