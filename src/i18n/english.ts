import { en } from './en.ts';
import { makeWords } from './make-words.ts';

/** English as it comes, without an owner's own words: for tests and for what speaks to no reader. */
export const english = makeWords(en);
