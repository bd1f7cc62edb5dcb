import { canonicalTag } from '../../frontmatter/clean-text.ts';
import type { Stated } from '../../model/post.ts';
import type { Warning } from '../../model/warning.ts';
import { detached, textOf } from './text-of.ts';
import { fieldOf, type XmlElement } from './xml-element.ts';

/** What an export says of its blog as a whole. E-mail addresses stay out. */
export class Channel {
  /** What it says of each of its posts. */
  readonly stated: Pick<Stated, 'publication' | 'language' | 'blog'> = {};
  readonly #authors = new Map<string, string>();
  readonly #authorIds = new Map<string, string>();
  readonly #categories = new Map<string, { id: string | undefined; parent: string | undefined }>();

  /** Takes what a child of the channel says; the first of a name counts. */
  take(element: XmlElement): void {
    const { stated } = this;
    const text = detached(textOf(element.text));
    if (element.name === 'wp:author') this.#takeAuthor(element);
    if (element.name === 'wp:category') this.#takeCategory(element);
    if (element.name === 'title' && text) stated.publication ??= text;
    if (element.name === 'description' && text) stated.blog = { description: text, ...stated.blog };
    if (element.name === 'link' && text) stated.blog = { address: text, ...stated.blog };
    const language = element.name === 'language' ? canonicalTag(text) : undefined;
    if (language !== undefined) stated.language ??= language;
  }

  /** The name that an author goes by, told from the login that posts give; `undefined` without one. */
  authorName(login: string): string | undefined {
    return this.#authors.get(login.toLowerCase());
  }

  /** The number of an author, told from the login that posts give. */
  authorId(login: string): string | undefined {
    return this.#authorIds.get(login.toLowerCase());
  }

  /** The number of a category, and its path below those that it is within, by its name in addresses. */
  category(nicename: string): { id: string | undefined; path: string } | undefined {
    const category = this.#categories.get(nicename);
    if (!category) return undefined;
    const names = [nicename];
    for (let above = category.parent; above !== undefined && !names.includes(above) && names.length < 10;) {
      names.unshift(above);
      above = this.#categories.get(above)?.parent;
    }
    return { id: category.id, path: names.join('/') };
  }

  #takeCategory(category: XmlElement): void {
    const nicename = fieldOf(category, 'wp:category_nicename');
    if (nicename === undefined) return;
    const id = numberIn(fieldOf(category, 'wp:term_id'));
    const parent = fieldOf(category, 'wp:category_parent');
    this.#categories.set(detached(nicename), { id, parent: parent === undefined ? parent : detached(parent) });
  }

  #takeAuthor(author: XmlElement): void {
    const login = fieldOf(author, 'wp:author_login');
    const id = numberIn(fieldOf(author, 'wp:author_id'));
    if (login !== undefined && id !== undefined) this.#authorIds.set(detached(login.toLowerCase()), id);
    const first = fieldOf(author, 'wp:author_first_name') ?? '';
    const last = fieldOf(author, 'wp:author_last_name') ?? '';
    const names = [fieldOf(author, 'wp:author_display_name') ?? '', `${first} ${last}`].map(textOf);
    const name = names.find((each) => each && !isAddress(each));
    if (login !== undefined && name !== undefined) this.#authors.set(detached(login.toLowerCase()), detached(name));
  }
}

function numberIn(text: string | undefined): string | undefined {
  return text !== undefined && /^\d+$/.test(text) ? detached(text) : undefined;
}

/** The names of a post's authors. The export gives logins, and mostly a list that tells whose they are. */
export function readAuthors(item: XmlElement, channel: Channel): { names: string[]; warnings: Warning[] } {
  const creators = item.children.filter(({ name }) => name === 'dc:creator').map(({ text }) => textOf(text));
  const names = new Set<string>();
  const warnings: Warning[] = [];
  for (const creator of creators.filter(Boolean)) {
    const name = channel.authorName(creator) ?? creator;
    if (isAddress(name)) warnings.push(ADDRESS);
    else names.add(name);
    if (/^[a-z\d_.-]+$/.test(name)) warnings.push(loginOnly(name));
  }
  return { names: [...names], warnings };
}

const ADDRESS: Warning = {
  code: 'author-inferred',
  found: 'The export names the author by an e-mail address only.',
  expected: 'Give the author’s name: the address was left out.',
};

function loginOnly(login: string): Warning {
  return {
    code: 'author-inferred',
    found: `The export names the author “${login}”, as for logging in.`,
    expected: 'Give the name that readers know.',
    confidence: 0.3,
  };
}

/** Whether a name is an e-mail address: WordPress lets people log in with theirs. */
function isAddress(name: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(name);
}
