import type { TextInput } from '../../input/open-text.ts';
import { ITEM_END } from './cdata-marks.ts';
import { Attachments } from './attachments.ts';
import { PIECE_LENGTH } from './limits.ts';
import { parsePart } from './parse-part.ts';
import { readAttachment } from './read-attachment.ts';
import { readParts } from './read-parts.ts';
import { stream } from './stream.ts';
import type { Search } from './text-window.ts';
import { MORE, TextWindow } from './text-window.ts';

/**
 * Reads the media library of an export, which may be split over several files. A gallery often stands before its
 * images: so this comes first. It only looks closely at what names the address of a file.
 */
export async function collectAttachments(inputs: readonly TextInput[]): Promise<Attachments> {
  const attachments = new Attachments();
  for (const input of inputs) {
    let root = '';
    for await (const piece of stream(input, pieces)) {
      root ||= ROOT.exec(piece)?.[0] ?? '';
      if (piece.includes(':attachment_url')) addFrom(root + piece, attachments);
    }
  }
  return attachments;
}

const ROOT = /<rss\b[^<>]{0,4000}>/;

/** The text from the end of one item to that of the next: of long ones, which hold no files, in pieces. */
function* pieces(window: TextWindow): Generator<string | typeof MORE, void, void> {
  while (window.keep < window.end || !window.ended) {
    const end: number = yield* pieceEnd(window);
    const piece = window.slice(window.keep, end);
    window.keep = end;
    yield piece;
  }
}

function* pieceEnd(window: TextWindow): Search<number> {
  const limit = window.keep + PIECE_LENGTH;
  const end = yield* window.find(ITEM_END, window.keep, limit);
  return end < 0 ? Math.min(window.end, limit) : end + ITEM_END.length;
}

function addFrom(piece: string, attachments: Attachments): void {
  for (const part of readParts(TextWindow.over(piece))) {
    if (part === MORE || part.kind !== 'part' || part.name !== 'item') continue;
    const attachment = readAttachment(parsePart(part));
    if (attachment) attachments.add(attachment);
  }
}
