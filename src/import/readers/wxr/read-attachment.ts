import type { Attachment } from './attachments.ts';
import { fieldOf, metaOf } from './fields.ts';
import type { XmlElement } from './parse-part.ts';
import { textOf } from './text-of.ts';

/** Reads an item of the media library; `undefined` where an item is none, or has no address. */
export function readAttachment(item: XmlElement): Attachment | undefined {
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
