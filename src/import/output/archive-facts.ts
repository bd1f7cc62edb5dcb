import type { Frontmatter } from '../frontmatter/inference.ts';
import { oneLine, withoutNoteMarks } from '../frontmatter/clean-text.ts';
import { languageOfMost } from '../frontmatter/infer-language.ts';
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
  readonly #languages: (string | undefined)[] = [];
  readonly #authors = new Set<string>();

  /** @param language that of the text */
  add({ publication, blog, translationOf }: Stated, { authors = [] }: Frontmatter, language: string | undefined): void {
    addText(this.#titles, publication);
    addText(this.#descriptions, blog?.description);
    for (const author of authors) this.#authors.add(author);
    if (translationOf === undefined) this.#languages.push(language);
  }

  get(): FactsOfArchive {
    const title = only(this.#titles);
    const description = title === undefined ? undefined : only(this.#descriptions);
    return { title, description, language: languageOfMost(this.#languages), owner: only(this.#authors) };
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
