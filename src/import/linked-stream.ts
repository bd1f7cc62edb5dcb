import type { ElementContent, RootContent } from 'hast';
import { articlePath } from '../base/urls.ts';
import { attribute, isElement, mapElements, walkNodes } from './html/nodes.ts';
import { addressesOf, addressKey, holdsText } from './link-posts.ts';
import type { Named, Post } from './model/post.ts';

/** How much text may wait for posts that come later in a file, in characters. */
const WAITING = 30_000_000;
/** What of a blog is no post: its files, its lists, its feeds. */
const NO_POST =
  /\/(?:wp-content|wp-includes|wp-admin|category|tag|author|feed|page)\/|[?&](?:cat|tag|s|author|feed)=|\.(?!html?$|php$)[a-z\d]{2,4}$/i;

/** A post that waits, with what else its maker needs. */
interface Waiting<Context> {
  post: Post;
  context: Context;
}

/**
 * Makes the links between posts that come one after another lead to their articles. A link to an earlier post is
 * known at once; a post that links to one that has not come yet waits for the end of the file.
 */
export class LinkedStream<Context> {
  readonly #slugs = new Map<string, string>();
  readonly #waiting: Waiting<Context>[] = [];
  readonly #nameOf: (post: Post) => Named;
  #length = 0;

  /** @param nameOf gives an article its name, which no other has */
  constructor(nameOf: (post: Post) => Named) {
    this.#nameOf = nameOf;
  }

  /** Takes the next post. Whether it can be made an article now; if not, {@link rest} has it. */
  takes(post: Post, context: Context): boolean {
    const addresses = addressesOf(post).map(addressKey);
    if (addresses.length > 0 && holdsText(post) && (post.stated.slug ?? post.stated.title)) {
      post.named = this.#nameOf(post);
      for (const address of addresses) if (!this.#slugs.has(address)) this.#slugs.set(address, post.named.slug);
    }
    if (!this.#link(post) || this.#length > WAITING) return true;
    this.#length += post.source.length;
    this.#waiting.push({ post, context });
    return false;
  }

  /** The posts that waited, with the links that are known now. */
  rest(): Waiting<Context>[] {
    for (const { post } of this.#waiting) this.#link(post);
    this.#length = 0;
    return this.#waiting.splice(0);
  }

  /** @returns whether it has links that may lead to posts to come */
  #link(post: Post): boolean {
    const site = URL.parse(post.stated.blog?.address ?? post.stated.permalink ?? '')?.host;
    let isOpen = false;
    const link = (nodes: readonly (RootContent | ElementContent)[]): ElementContent[] | undefined => {
      if (!hasLinks(nodes)) return undefined;
      return mapElements(nodes, (one) => {
        const address = isElement(one, 'a') ? attribute(one, 'href') : undefined;
        if (address === undefined || !/^https?:/i.test(address)) return [one];
        const slug = this.#slugs.get(addressKey(address));
        if (slug !== undefined) return [{ ...one, properties: { href: articlePath(slug) } }];
        if (site !== undefined && URL.parse(address)?.host === site && !NO_POST.test(address)) isOpen = true;
        return [one];
      });
    };
    post.tree.children = link(post.tree.children) ?? post.tree.children;
    post.notes = post.notes.map((note) => ({ ...note, children: link(note.children) ?? note.children }));
    return isOpen;
  }
}

function hasLinks(nodes: readonly (RootContent | ElementContent)[]): boolean {
  let found = false;
  walkNodes(nodes, (node) => {
    found ||= isElement(node, 'a');
  });
  return found;
}
