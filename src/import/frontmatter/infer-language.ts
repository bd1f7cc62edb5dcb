import { francAll } from 'franc-min';
import { scriptOf } from '../../base/script-of.ts';
import type { Stated } from '../model/post.ts';
import { spokenLanguage } from './clean-text.ts';
import type { Finding } from './inference.ts';
import type { PostText } from './post-text.ts';

const ENOUGH_LETTERS = 200;
const SAMPLE = 5000;
/** The length of the pieces of a sample that are compared with languages: in longer texts all languages come out alike. */
const PIECE = 300;
/** A text that fits the stated language nearly as well as the one that it fits best, from 0 to 1, is in the stated one. */
const NEARLY = 0.9;

/**
 * The language of a text as a BCP 47 tag: the one that its source states, unless there is enough text to tell that it
 * is in another; undefined if neither says.
 */
export function inferLanguage({ language }: Stated, { blocks }: PostText): Finding<string | undefined> {
  const stated = spokenLanguage(language);
  const sample = blocks.join(' ').slice(0, SAMPLE).toWellFormed();
  const [best, ...others] = scoresOf(sample);
  if (!best) return { value: stated, inferences: [], warnings: [] };
  const base = stated && baseOf(stated);
  const words = sample.slice(0, 60).trim();
  const inferences = [{ key: 'language', value: best.value, words, confidence: base === best.value ? 0.95 : 0.8 }];
  const fit = [best, ...others].find(({ value }) => value === base)?.score;
  const isAsStated =
    base !== undefined && (fit === undefined ? isUnknown(base, best.value) : fit >= NEARLY * best.score);
  return { value: isAsStated ? stated : best.value, inferences, warnings: [] };
}

/** Whether a language has no score although it is written in the script of the best one. */
function isUnknown(language: string, best: string): boolean {
  return scriptOf(language) === scriptOf(best);
}

/** How well a text fits languages, the best first; nothing if it is too short. */
function scoresOf(sample: string): { value: string; score: number }[] {
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < ENOUGH_LETTERS) return [];
  const sums = new Map<string, number>();
  const pieces = sample.match(new RegExp(`[^]{${PIECE}}`, 'g')) ?? [sample];
  for (const [code, score] of pieces.flatMap((piece) => francAll(piece))) {
    if (code !== 'und') sums.set(code, (sums.get(code) ?? 0) + score);
  }
  return [...sums].map(([code, score]) => ({ value: tagOf(code), score })).sort((a, b) => b.score - a.score);
}

/** Whether two tags name one language, whatever their regions and scripts. */
export function isSameLanguage(one: string, other: string): boolean {
  return baseOf(one) === baseOf(other);
}

/** The language in which most of some texts are; of several, the first. */
export function languageOfMost(languages: readonly (string | undefined)[]): string | undefined {
  const counts = Map.groupBy(
    languages.filter((language) => language !== undefined),
    (language) => language,
  );
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

function tagOf(code: string): string {
  return Intl.getCanonicalLocales(code)[0] ?? code;
}

function baseOf(tag: string): string | undefined {
  return tag.split('-')[0]?.toLowerCase();
}
