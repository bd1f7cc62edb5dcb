import { feedFormats } from '../archive/feeds/formats.ts';
import { oldPath } from '../base/old-path.ts';
import { redirectFile } from '../base/redirect-file.ts';
import { articlePath } from '../base/urls.ts';
import type { PathClaims } from '../loaders/path-claims.ts';
import { oldAddress } from '../schemas/old-addresses.ts';
import type { FindImage } from './article/prepare/place-images.ts';
import { oneLine } from './frontmatter/clean-text.ts';
import { find } from './frontmatter/directory.ts';
import { sortTerms } from './frontmatter/sort-terms.ts';
import type { Vocabulary } from './frontmatter/vocabulary.ts';
import type { MadeArticle } from './make-article.ts';
import type { Stated } from './model/post.ts';

/** Former addresses of a blog that are not those of one article alone, and the pages of the site that they lead to. */
export class OldAddressBook {
  /** `undefined` for an address that has led to two pages: it leads to none. */
  readonly #targets = new Map<string, string | undefined>();
  /** Paths within the site, by the addresses of the images of the post at hand. */
  readonly #images = new Map<string, string>();

  /** Makes a search for images note what it finds. */
  noting(find: FindImage | undefined): FindImage | undefined {
    this.#images.clear();
    return (
      find &&
      ((address) => {
        const found = find(address);
        if (typeof found === 'string') this.#images.set(address, found);
        return found;
      })
    );
  }

  /** Takes the addresses of a post that became an article, and those of its images. */
  add(
    stated: Stated,
    { slug, frontmatter, images: shown }: Pick<MadeArticle, 'slug' | 'frontmatter' | 'images'>,
    vocabulary: Vocabulary,
  ): void {
    const { addresses } = stated;
    if (!addresses) return;
    for (const address of addresses.post) this.#enter(address, articlePath(slug));
    for (const [address, file] of addresses.feeds) this.#enter(address, file);
    for (const address of addresses.lists) this.#enter(address, '/articles/');
    for (const [year, address] of addresses.years) this.#enter(address, `/articles/#year-${year}`);
    for (const [name, address] of addresses.authors) {
      const id = find(vocabulary.people, oneLine(name));
      if (id !== undefined && frontmatter.authors?.includes(id)) this.#enterList(address, `/people/${id}/`);
    }
    const pages = pagesOfTerms(stated, frontmatter, vocabulary);
    for (const [name, address] of addresses.terms) {
      const page = pages.get(oneLine(name));
      if (page !== undefined) this.#enterList(address, page);
    }
    for (const [address, path] of this.#images) {
      const own = shown.includes(path) ? pathOnBlog(address, stated) : undefined;
      for (const each of new Set([own, own?.replace(SIZE, '')])) this.#enter(each, path);
    }
  }

  /**
   * The addresses that can lead on, each with its page or file.
   *
   * @param places where the site and the articles are: an address there is left out
   */
  entries(places: PathClaims<string>): [address: string, to: string][] {
    return [...this.#targets].flatMap(([address, to]): [string, string][] => {
      if (to === undefined || !oldAddress.safeParse(address).success) return [];
      return isTaken(address, places) ? [] : [[address, to]];
    });
  }

  /** Enters a list of posts, and its feed. */
  #enterList(address: string, page: string): void {
    this.#enter(address, page);
    if (address.endsWith('/')) this.#enter(`${address}feed/`, `${page}${feedFormats.atom.file}`);
  }

  #enter(address: string | undefined, to: string): void {
    if (address === undefined) return;
    const known = this.#targets.get(address);
    this.#targets.set(address, this.#targets.has(address) && known !== to ? undefined : to);
  }
}

/** What WordPress puts after the names of smaller copies. */
const SIZE = /-\d{1,5}x\d{1,5}(?=\.[a-z]+$)/i;

/** Whether the site or an article is where an address would lead on. Those with a query need no place. */
function isTaken(address: string, places: PathClaims<string>): boolean {
  if (address.includes('?')) return false;
  if (address.endsWith('/*')) return places.hasFolder(oldPath(address.slice(0, -1)));
  return places.claim(redirectFile(address), OTHERS) !== undefined;
}

/** What claims the places of these addresses: no article can have this name. */
const OTHERS = '(old addresses)';

/** The pages that list what the categories and tags of a post do, as far as the article is on them. */
function pagesOfTerms(
  stated: Stated,
  { tags = [], countries = [], groups = [] }: MadeArticle['frontmatter'],
  vocabulary: Vocabulary,
): Map<string, string> {
  const sorted = sortTerms(stated, vocabulary);
  const pages = (kind: 'tags' | 'countries' | 'groups', ids: readonly string[]) =>
    [...sorted[kind]].flatMap(([name, id]): [string, string][] =>
      ids.includes(id) ? [[name, `/${kind}/${id}/`]] : [],
    );
  return new Map([...pages('tags', tags), ...pages('countries', countries), ...pages('groups', groups)]);
}

/** The path of an image that was on the blog itself; undefined for those of other hosts. */
function pathOnBlog(address: string, { blog, permalink }: Stated): string | undefined {
  const own = [blog?.address, permalink].find((one) => one !== undefined && URL.canParse(one));
  if (own === undefined || !URL.canParse(address, own)) return undefined;
  const [image, site] = [new URL(address, own), new URL(own)];
  return image.hostname === site.hostname ? image.pathname : undefined;
}
