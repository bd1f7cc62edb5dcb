import { ownWords } from 'virtual:steppe/words';
import { en } from './en.ts';
import { makeWords } from './make-words.ts';
import { withOverrides } from './overrides.ts';

/** The texts of this site: English, with the owner's own texts from the configuration. */
export const words = makeWords(withOverrides(en, ownWords));
