import { franc } from 'franc-min';
import type { Stated } from '../model/post.ts';
import type { Inference } from './inference.ts';
import type { PostText } from './post-text.ts';

const ENOUGH_LETTERS = 200;
const SAMPLE = 5000;

/** The language of a text, where there is enough of it to tell. */
export function inferLanguage({ language }: Stated, { blocks }: PostText): Inference[] {
  const sample = blocks.join(' ').slice(0, SAMPLE).toWellFormed();
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < ENOUGH_LETTERS) return [];
  const code = franc(sample);
  if (code === 'und') return [];
  const value = Intl.getCanonicalLocales(code)[0] ?? code;
  const isAsStated = language?.split('-')[0]?.toLowerCase() === value;
  return [{ key: 'language', value, words: sample.slice(0, 60).trim(), confidence: isAsStated ? 0.95 : 0.8 }];
}
