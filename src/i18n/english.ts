import { en } from './en.ts';
import { makeWords } from './make-words.ts';

/** English without an owner's own words: for tests, and for texts that no reader of the site sees. */
export const english = makeWords(en);
