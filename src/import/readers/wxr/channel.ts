import { detached, textOf } from './text-of.ts';
import { fieldOf } from './xml-element.ts';
import type { XmlElement } from './xml-element.ts';

/** What an export says of its blog as a whole. E-mail addresses stay out. */
export class Channel {
  /** Which channel of the file it is. */
  readonly number: number;
  /** The name of the blog. */
  publication: string | undefined;
  /** What it says that it is, in a sentence. */
  description: string | undefined;
  /** Its address. */
  address: string | undefined;
  /** As a BCP 47 tag. */
  language: string | undefined;
  readonly #authors = new Map<string, string>();

  constructor(number: number) {
    this.number = number;
  }

  /** Takes what a child of the channel says. */
  take(element: XmlElement): void {
    const text = textOf(element.text);
    if (element.name === 'title' && text) this.publication ??= detached(text);
    if (element.name === 'description' && text) this.description ??= detached(text);
    if (element.name === 'link' && text) this.address ??= detached(text);
    if (element.name === 'language') this.language ??= languageTag(text);
    if (element.name === 'wp:author') this.#takeAuthor(element);
  }

  /** The name that an author goes by, told from the login that posts give; `undefined` if there is none. */
  authorName(login: string): string | undefined {
    return this.#authors.get(login.toLowerCase());
  }

  #takeAuthor(author: XmlElement): void {
    const login = fieldOf(author, 'wp:author_login');
    const first = fieldOf(author, 'wp:author_first_name') ?? '';
    const last = fieldOf(author, 'wp:author_last_name') ?? '';
    const names = [fieldOf(author, 'wp:author_display_name') ?? '', `${first} ${last}`].map(textOf);
    const name = names.find((each) => each && !isAddress(each));
    if (login !== undefined && name !== undefined) this.#authors.set(detached(login.toLowerCase()), detached(name));
  }
}

/** Whether a name is an e-mail address: WordPress lets people log in with theirs. */
export function isAddress(name: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(name);
}

function languageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
