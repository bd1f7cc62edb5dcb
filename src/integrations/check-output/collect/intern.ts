import { ownCopy } from '../../../base/own-copy.ts';

/** One copy of each text. */
export type Intern = (text: string) => string;

/** Keeps one copy of each text that it is given, and not the pages that the texts were cut out of. */
export function interner(): Intern {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const copy = ownCopy(text);
    known.set(copy, copy);
    return copy;
  };
}
