import type { Draft } from '../draft.ts';

/** What the signs of a dialect may refer to besides the text itself. */
export interface Surroundings {
  /** The address of a file of the site by its path, as links and shortcodes name it; undefined for one that is not there. */
  addressOf: (target: string) => string | undefined;
  /** The file that a name means in a vault: its address, or where an image is. */
  named: (name: string) => { address: string; isImage: boolean } | undefined;
  /** What a variable of a template says. @example "site.url", "page.title" */
  variable: (name: string) => string | undefined;
  /** Whether the file is from a vault of Obsidian. */
  isVault: boolean;
  /** Whether remarks and names of paragraphs are written as Obsidian has them: `%%remark%%`, `^name`. */
  hasRemarks: boolean;
  /** The file with the sources that are cited by key, where one is known. @example "refs.bib" */
  library: string | undefined;
}

/** Turns the signs of a dialect into those of CommonMark, in the text of a draft. */
export type Dialect = (draft: Draft, surroundings: Surroundings) => void;

/** The values of a tag: `src="a.png" caption='Words' wide`, in order; those without a name under `0`, `1` … */
export function valuesIn(tag: string): Map<string, string> {
  const values = new Map<string, string>();
  let position = 0;
  for (const match of tag.matchAll(VALUE)) {
    const [, name, ...quoted] = match;
    const value = quoted.find((each) => each !== undefined) ?? '';
    values.set(name?.toLowerCase() ?? String(position++), value.replace(/\\(["'])/g, '$1'));
  }
  return values;
}

const VALUE = /(?:([\w.-]+)\s{0,3}[=:]\s{0,3})?(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|`([^`]*)`|([^\s"'`]+))/g;
