import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as armenian } from '@orama/stemmers/armenian';
import { stemmer as bulgarian } from '@orama/stemmers/bulgarian';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as greek } from '@orama/stemmers/greek';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as indian } from '@orama/stemmers/indian';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as irish } from '@orama/stemmers/irish';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as lithuanian } from '@orama/stemmers/lithuanian';
import { stemmer as nepali } from '@orama/stemmers/nepali';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as serbian } from '@orama/stemmers/serbian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as tamil } from '@orama/stemmers/tamil';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import { englishStems } from './english-forms.ts';
import type { StemsOf } from './search-index.ts';
import { stemsWith } from './stems.ts';
import { baseLanguage, packageLanguage } from './text-language.ts';

/** The stems of a language when the index is made. The search page loads those that it needs. */
export function stemsOfLanguage(tag: string): StemsOf {
  if (baseLanguage(tag) === 'en') return englishStems;
  const name = packageLanguage(tag) ?? '';
  const known = prepared.get(name);
  if (known) return known;
  const stemmer = STEMMERS.get(name);
  const stems: StemsOf = stemmer ? stemsWith(stemmer) : (word) => [word];
  prepared.set(name, stems);
  return stems;
}

const STEMMERS = new Map<string, (word: string) => string>(
  Object.entries({
    arabic,
    armenian,
    bulgarian,
    danish,
    dutch,
    finnish,
    french,
    german,
    greek,
    hungarian,
    indian,
    indonesian,
    irish,
    italian,
    lithuanian,
    nepali,
    norwegian,
    portuguese,
    romanian,
    russian,
    serbian,
    spanish,
    swedish,
    tamil,
    turkish,
    ukrainian,
  }),
);

/** A cache of what follows from a language alone. */
const prepared = new Map<string, StemsOf>();
