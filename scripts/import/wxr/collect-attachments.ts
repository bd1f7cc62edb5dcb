import type { TextInput } from '../input/open-text.ts';
import { Attachments } from './attachments.ts';
import { parsePart } from './parse-part.ts';
import { readAttachment } from './read-attachment.ts';
import { streamParts } from './stream-parts.ts';

/**
 * Reads the media library of an export, which may be split over several files. A gallery often stands before its
 * images: so this comes first.
 */
export async function collectAttachments(inputs: readonly TextInput[]): Promise<Attachments> {
  const attachments = new Attachments();
  for (const input of inputs) {
    for await (const part of streamParts(input)) {
      if (part.kind !== 'part' || part.name !== 'item' || !part.xml.includes(':attachment_url')) continue;
      const attachment = readAttachment(parsePart(part));
      if (attachment) attachments.add(attachment);
    }
  }
  return attachments;
}
