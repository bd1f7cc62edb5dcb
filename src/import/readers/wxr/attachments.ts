import type { TextInput } from '../../input/open-text.ts';
import type { Attachment, Library } from '../../html/shortcodes/converters.ts';
import { readParts } from './read-parts.ts';
import { detached, textOf } from './text-of.ts';
import { fieldOf, metaOf, type XmlElement } from './xml-element.ts';

/** The media library of an export. Keeps a quarter of a million files. */
export class Attachments implements Library {
  readonly #byId = new Map<string, Attachment>();
  readonly #byPost = new Map<string, Attachment[]>();

  /** Adds a file by its number. @param post the number of the post that it was uploaded to */
  add(id: string, file: Attachment, post?: string): void {
    if (this.#byId.size >= KEPT || this.#byId.has(id)) return;
    this.#byId.set(detached(id), file);
    if (post === undefined) return;
    const siblings = this.#byPost.get(post);
    if (siblings) siblings.push(file);
    else this.#byPost.set(detached(post), [file]);
  }

  /** @example attachments.byId("1024")?.url */
  byId(id: string): Attachment | undefined {
    return this.#byId.get(id);
  }

  /** The files that were uploaded to a post, in the order of the export: what `[gallery]` shows without numbers. */
  of(post: string): readonly Attachment[] {
    return this.#byPost.get(post) ?? [];
  }
}

const KEPT = 250_000;

/** Reads the media library of an export, which may be split over several files. A gallery often comes before its images. */
export async function collectAttachments(inputs: readonly TextInput[]): Promise<Attachments> {
  const attachments = new Attachments();
  for (const input of inputs) {
    for await (const part of readParts(input.chunks())) {
      if (part.kind === 'part' && part.builder.name === 'item') addItem(part.element, attachments);
    }
  }
  return attachments;
}

/** Adds a file of the media library; other items, and files without an address, are passed over. */
function addItem(item: XmlElement, attachments: Attachments): void {
  const id = fieldOf(item, 'wp:post_id');
  const url = fieldOf(item, 'wp:attachment_url');
  if (id === undefined || url === undefined || fieldOf(item, 'wp:post_type') !== 'attachment') return;
  const post = fieldOf(item, 'wp:post_parent');
  const caption = textOf(fieldOf(item, 'excerpt:encoded') ?? '');
  const alt = textOf(metaOf(item, '_wp_attachment_image_alt')[0] ?? '');
  const file = {
    url: detached(url),
    pages: pagesOf(id, fieldOf(item, 'link') ?? ''),
    ...(caption && { caption: detached(caption) }),
    ...(alt && { alt: detached(alt) }),
  };
  attachments.add(id, file, post === '0' ? undefined : post);
}

/** The addresses of the page that WordPress gives to a file: by its number, and by its name if it has one. */
function pagesOf(id: string, link: string): string[] {
  const { pathname, search } = URL.canParse(link) ? new URL(link) : { pathname: '/', search: '' };
  return [`?attachment_id=${id}`, ...(search === '' && pathname !== '/' ? [pathname] : [])].map(detached);
}
