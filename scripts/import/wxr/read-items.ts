import type { TextInput } from '../input/open-text.ts';
import type { Skipped, Unreadable } from '../model/found.ts';
import type { Attachments } from './attachments.ts';
import { Channel } from './channel.ts';
import { collectAttachments } from './collect-attachments.ts';
import { doubtsOf } from './doubts-of.ts';
import { fieldOf, rawFieldOf } from './fields.ts';
import type { XmlElement } from './parse-part.ts';
import { parsePart } from './parse-part.ts';
import type { ChannelEnd, ChannelPart } from './read-parts.ts';
import { readParts } from './read-parts.ts';
import { stream } from './stream.ts';
import { titleOf, toItem, typeOf } from './to-item.ts';
import type { Include } from './why-skipped.ts';
import { whySkipped } from './why-skipped.ts';
import type { WxrItem } from './wxr-item.ts';

/** What is found in an export, one after another. */
export type FoundItem = { item: WxrItem } | { skipped: Skipped } | { unreadable: Unreadable };

export interface ReadOptions {
  /** What is left out unless it is asked for. */
  include?: Include;
  /** The media library of all files of the export. Without it the file is first read for its own. */
  attachments?: Attachments;
}

/**
 * Reads an export of WordPress (WXR 1.0 to 1.2) as a stream, in memory that does not grow with the file. Damage is
 * repaired where it can be; every item that could not be read is named, and the rest goes on.
 */
export async function* readItems(input: TextInput, options: ReadOptions = {}): AsyncGenerator<FoundItem, void, void> {
  const attachments = options.attachments ?? (await collectAttachments([input]));
  const channel = new Channel();
  let count = 0;
  let isCut = false;
  for await (const part of stream(input, readParts)) {
    if (part.kind === 'end') {
      yield* describeEnd(input, part, isCut);
    } else if (part.name !== 'item') {
      if (CHANNEL_FIELDS.test(part.name)) channel.take(parsePart(part));
    } else {
      count += 1;
      isCut = part.ended === 'cut';
      const place = `item ${count}`;
      const item = parsePart(part);
      const why = whyUnreadable(part, item);
      const skipped = why ? undefined : whySkipped(visibility(item), options.include ?? {});
      if (why) yield { unreadable: { file: input.file, place: `${place}, byte ${part.byte()}`, ...titled(item), why } };
      else if (skipped) yield { skipped: { file: input.file, place, title: titleOf(item), why: skipped } };
      else
        yield { item: toItem(item, { file: input.file, place, channel, attachments, doubts: doubtsOf(part, input) }) };
    }
  }
}

const CHANNEL_FIELDS = /^(?:title|language|[\w-]+:author)$/;

function whyUnreadable({ lost, ended }: ChannelPart, item: XmlElement): string | undefined {
  if (lost) return `It is damaged: ${lost}.`;
  if (ended === 'cut') return 'The file ends in the middle of it.';
  const isWhole = ended === 'whole' || rawFieldOf(item, 'content:encoded') !== undefined;
  return isWhole ? undefined : 'It is damaged: its end and its text are missing.';
}

function visibility(item: XmlElement): { type: string; status: string; hasPassword: boolean } {
  const hasPassword = fieldOf(item, 'wp:post_password') !== undefined;
  return { type: typeOf(item), status: fieldOf(item, 'wp:status') ?? 'publish', hasPassword };
}

function titled(item: XmlElement): { title?: string } {
  const title = titleOf(item);
  return title ? { title } : {};
}

function* describeEnd({ file, faults }: TextInput, end: ChannelEnd, isCut: boolean): Generator<FoundItem> {
  const place = `byte ${end.byte()}`;
  if (faults.cutShort) {
    yield {
      unreadable: { file, place, why: `The packed file is damaged (${faults.cutShort}): what follows is missing.` },
    };
  } else if (!end.isComplete && !isCut) {
    yield { unreadable: { file, place, why: 'The file ends before its list of posts does: some may be missing.' } };
  }
}
