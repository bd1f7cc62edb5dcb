import type { en } from './en.ts';
import { formatsIn } from './formats.ts';
import type { Words } from './model.ts';
import { prepareTexts } from './prepare-texts.ts';

/** Prepares a dictionary for use. */
export function makeWords(dictionary: typeof en): Words {
  const { language } = dictionary;
  return { ...prepareTexts(dictionary, language), format: formatsIn(language), raw: dictionary };
}
