import type { ElementContent, RootContent } from 'hast';
import { typeOfAddress } from '../base/media-types.ts';
import { articlePath } from '../base/urls.ts';
import { attribute, contentOf, isElement, mapElements, placeOf } from './html/nodes.ts';
import { BETWEEN_POSTS } from './model/between-posts.ts';
import type { Named, Post } from './model/post.ts';
import { plainText } from './model/text-nodes.ts';
import type { Warning } from './model/warning.ts';

/**
 * Names the articles of posts that are known together, and makes the links between them lead to the articles. One that
 * leads to no post of these stays as it is; where it leads nowhere else, its words stay. Links to files are left to
 * `linkFiles`. Translations get the name of the article that they translate.
 *
 * @param nameOf gives an article its name, which no other has
 */
export function linkPosts(posts: readonly Post[], nameOf: (post: Post) => Named): void {
  const slugs = new Map<string, string>();
  for (const post of posts) {
    const addresses = addressesOf(post).map(addressKey);
    if (addresses.length === 0 || !holdsText(post) || !(post.stated.slug ?? post.stated.title)) continue;
    post.named = nameOf(post);
    for (const address of addresses) if (!slugs.has(address)) slugs.set(address, post.named.slug);
  }
  for (const post of posts) {
    const { translates } = post.stated;
    const original = translates === undefined ? undefined : slugs.get(addressKey(translates));
    if (original !== undefined) post.stated.translationOf = original;
    const link = (nodes: readonly (RootContent | ElementContent)[]) => linked(nodes, slugs, post.warnings);
    post.tree.children = link(post.tree.children);
    post.notes = post.notes.map((note) => ({ ...note, children: link(note.children) }));
  }
}

/** Everything by which links mean a post. */
export function addressesOf({ stated }: Post): string[] {
  const { permalink, oldPaths = [], linkedAs } = stated;
  const base = stated.blog?.address ?? permalink ?? BETWEEN_POSTS;
  const paths = oldPaths.flatMap((path) => [base, BETWEEN_POSTS].map((site) => URL.parse(path, site)?.href));
  return [permalink, linkedAs, ...paths].filter((address) => address !== undefined);
}

/** An address without what says nothing of the page: its scheme, `www.`, a part of the page, a slash at its end. */
export function addressKey(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/(?:\/index\.html)?\/*$/, '')}${url.search}`.toLowerCase();
}

/** Whether a post has any words. */
export function holdsText({ tree, notes }: Post): boolean {
  return notes.length > 0 || contentOf(tree).some((node) => plainText([node]).trim() !== '');
}

function linked(
  nodes: readonly (RootContent | ElementContent)[],
  slugs: ReadonlyMap<string, string>,
  warnings: Warning[],
): ElementContent[] {
  return mapElements(nodes, (one) => {
    const address = isElement(one, 'a') ? attribute(one, 'href') : undefined;
    if (address === undefined) return [one];
    const slug = /^https?:/i.test(address) ? slugs.get(addressKey(address)) : undefined;
    if (slug !== undefined) return [{ ...one, properties: { href: articlePath(slug) } }];
    if (!address.startsWith(BETWEEN_POSTS) || typeOfAddress(address)) return [one];
    const words = plainText(one.children).replace(/\s+/g, ' ').trim().slice(0, 60);
    warnings.push({
      code: 'markup-left-out',
      at: placeOf(one.children),
      found: `a link from “${words}” to ${address.slice(BETWEEN_POSTS.length - 1)}`,
      expected: 'The words are kept without a link: what it leads to was not imported.',
    });
    return one.children;
  });
}
