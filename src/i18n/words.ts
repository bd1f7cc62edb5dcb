import { texts } from 'virtual:steppe/words';
import { makeWords } from './make-words.ts';

/** The texts of this site, in its language, with the owner's own. */
export const words = makeWords(texts);
