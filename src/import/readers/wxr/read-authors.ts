import type { Warning } from '../../model/warning.ts';
import type { Channel } from './channel.ts';
import { isAddress } from './channel.ts';
import { detached, textOf } from './text-of.ts';
import type { XmlElement } from './xml-element.ts';

/** The names of a post's authors. The export gives logins, and mostly a list that tells whose they are. */
export function readAuthors(item: XmlElement, channel: Channel): { names: string[]; warnings: Warning[] } {
  const creators = item.children.filter(({ name }) => name === 'dc:creator').map(({ text }) => textOf(text));
  const names = new Set<string>();
  const warnings: Warning[] = [];
  for (const creator of creators.filter(Boolean)) {
    const name = channel.authorName(creator) ?? creator;
    if (isAddress(name)) warnings.push(ADDRESS);
    else names.add(detached(name));
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
