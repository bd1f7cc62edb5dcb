import type { TextInput } from '../../input/open-text.ts';
import { type Attachment, Attachments } from './attachments.ts';
import { PIECE_LENGTH } from './limits.ts';
import { readParts } from './read-parts.ts';
import { textOf } from './text-of.ts';
import { fieldOf, metaOf, type XmlElement } from './xml-element.ts';

/**
 * Reads the media library of an export, which may be split over several files. A gallery often is before its
 * images: so this comes first. It only looks closely at what names the address of a file.
 */
export async function collectAttachments(inputs: readonly TextInput[]): Promise<Attachments> {
  const attachments = new Attachments();
  for (const input of inputs) {
    let root = '';
    let rest = '';
    for await (const { text } of input.chunks()) {
      root ||= ROOT.exec(rest + text)?.[0] ?? '';
      const items = (rest + text).split(ITEM_END);
      rest = shortened(items.pop() ?? '');
      for (const item of items) await addFrom(root, item + ITEM_END, attachments);
    }
    await addFrom(root, rest, attachments);
  }
  return attachments;
}

const ITEM_END = '</item>';
const ROOT = /<rss\b[^<>]{0,4000}>/;

/** The text from where the last item begins. A long one contains no file, and its end is looked for without it. */
function shortened(text: string): string {
  if (text.length <= PIECE_LENGTH) return text;
  const item = text.slice(Math.max(0, text.lastIndexOf('<item')));
  return item.length <= PIECE_LENGTH ? item : '';
}

async function addFrom(root: string, item: string, attachments: Attachments): Promise<void> {
  if (!item.includes(':attachment_url')) return;
  const text = root + item;
  for await (const part of readParts(oneChunk(text))) {
    const attachment = part.kind === 'part' && part.name === 'item' ? readAttachment(part.element) : undefined;
    if (attachment) attachments.add(attachment);
  }
}

async function* oneChunk(text: string): ReturnType<TextInput['chunks']> {
  yield await Promise.resolve({ text, offset: 0, byte: 0, bytes: 0, width: undefined, repaired: [] });
}

/** Reads an item of the media library; `undefined` where an item is none, or has no address. */
function readAttachment(item: XmlElement): Attachment | undefined {
  const id = fieldOf(item, 'wp:post_id');
  const url = fieldOf(item, 'wp:attachment_url');
  if (id === undefined || url === undefined || fieldOf(item, 'wp:post_type') !== 'attachment') return undefined;
  const parent = fieldOf(item, 'wp:post_parent');
  const title = textOf(fieldOf(item, 'title') ?? '');
  const caption = textOf(fieldOf(item, 'excerpt:encoded') ?? '');
  const alt = textOf(metaOf(item, '_wp_attachment_image_alt')[0] ?? '');
  return {
    id,
    url,
    ...(parent && parent !== '0' && { parent }),
    ...(title && { title }),
    ...(caption && { caption }),
    ...(alt && { alt }),
  };
}
