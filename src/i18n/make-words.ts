import type { en } from './en.ts';
import { formatsIn } from './formats.ts';
import type { Translation, Words } from './model.ts';
import { prepareTexts } from './prepare-texts.ts';

/** Prepares a dictionary for use. */
export function makeWords(dictionary: Translation): Words {
  const { language } = dictionary;
  return { ...prepareTexts<typeof en>(dictionary, language), format: formatsIn(language), raw: dictionary };
}
