import { detached } from './text-of.ts';

/** A file of the media library. */
export interface Attachment {
  id: string;
  url: string;
  /** The number of the post that it was uploaded to. */
  parent?: string;
  title?: string;
  caption?: string;
  /** The alternative text of an image. */
  alt?: string;
}

/**
 * The media library of an export, by number: galleries name their images so. Keeps a quarter of a million files, and
 * counts all.
 */
export class Attachments {
  count = 0;
  readonly #byId = new Map<string, Attachment>();
  readonly #byParent = new Map<string, string[]>();

  add(attachment: Attachment): void {
    this.count += 1;
    if (this.#byId.size >= KEPT || this.#byId.has(attachment.id)) return;
    const { id, url, parent, title, caption, alt } = attachment;
    const kept: Attachment = { id: detached(id), url: detached(url) };
    if (title !== undefined) kept.title = detached(title);
    if (caption !== undefined) kept.caption = detached(caption);
    if (alt !== undefined) kept.alt = detached(alt);
    this.#byId.set(kept.id, kept);
    if (parent === undefined) return;
    kept.parent = detached(parent);
    const siblings = this.#byParent.get(kept.parent);
    if (siblings) siblings.push(kept.id);
    else this.#byParent.set(kept.parent, [kept.id]);
  }

  /** @example attachments.byId("1024")?.url */
  byId(id: string): Attachment | undefined {
    return this.#byId.get(id);
  }

  /** The files that were uploaded to a post, in the order of the export: what `[gallery]` shows without numbers. */
  of(parent: string): Attachment[] {
    const ids = this.#byParent.get(parent) ?? [];
    return ids.flatMap((id) => this.#byId.get(id) ?? []);
  }
}

const KEPT = 250_000;
