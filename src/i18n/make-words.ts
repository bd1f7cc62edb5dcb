import type { en } from './en.ts';
import { formatsIn } from './formats.ts';
import type { Words } from './model.ts';
import { speak } from './speak.ts';

/** Prepares a dictionary for use. */
export function makeWords(dictionary: typeof en): Words {
  const { language } = dictionary;
  return { ...speak(dictionary, language), format: formatsIn(language), raw: dictionary };
}
