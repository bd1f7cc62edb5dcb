import { ownWords } from 'virtual:steppe/words';
import { en } from './en.ts';
import { makeWords } from './make-words.ts';
import { withOverrides } from './overrides.ts';

/** What the site's pages say: English, with an owner's own words where the configuration has them. */
export const words = makeWords(withOverrides(en, ownWords));
