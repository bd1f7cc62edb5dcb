import type { Frontmatter } from '../frontmatter/inference.ts';
import { canonicalTag, oneLine, withoutNoteMarks } from '../frontmatter/clean-text.ts';
import type { Stated } from '../model/post.ts';

/** What the sources say of the archive that they make together; absent where they do not say it, or differ. */
export interface FactsOfArchive {
  title: string | undefined;
  description: string | undefined;
  /** As a BCP 47 tag. */
  language: string | undefined;
  /** The id of the one author of all its articles. */
  owner: string | undefined;
}

/** Gathers what posts have in common. */
export class ArchiveFacts {
  readonly #titles = new Set<string>();
  readonly #descriptions = new Set<string>();
  readonly #languages = new Map<string, number>();
  readonly #authors = new Set<string>();

  /** @param inferred the language that the text was found to be in */
  add({ publication, blog, language }: Stated, { authors = [] }: Frontmatter, inferred: string | undefined): void {
    addText(this.#titles, publication);
    addText(this.#descriptions, blog?.description);
    for (const author of authors) this.#authors.add(author);
    const spoken = spokenLanguage(language) ?? spokenLanguage(inferred);
    if (spoken !== undefined) this.#languages.set(spoken, (this.#languages.get(spoken) ?? 0) + 1);
  }

  get(): FactsOfArchive {
    const title = only(this.#titles);
    const description = title === undefined ? undefined : only(this.#descriptions);
    const [language] = [...this.#languages].sort(([, a], [, b]) => b - a)[0] ?? [];
    return { title, description, language, owner: only(this.#authors) };
  }
}

function addText(set: Set<string>, text = ''): void {
  const line = withoutNoteMarks(oneLine(text));
  if (line !== '') set.add(line);
}

function only(set: ReadonlySet<string>): string | undefined {
  const [first] = set;
  return set.size === 1 ? first : undefined;
}

/** A language tag in its canonical form; undefined for what is none, or names no language. */
function spokenLanguage(tag = ''): string | undefined {
  const language = canonicalTag(tag) ?? '';
  return /^[a-z]{2,3}(?:-|$)/.test(language) && !/^(?:und|zxx|mul|mis)/.test(language) ? language : undefined;
}
