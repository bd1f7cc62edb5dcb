import type { CslName } from '../csl.ts';
import { readInverted } from './inverted-names.ts';
import { bothFamilyNames } from './spanish-names.ts';
import { patternFor } from './words/any-language.ts';

export interface ReadNames {
  names: CslName[];
  role: 'author' | 'editor' | 'translator';
}

/**
 * Reads a byline: “A. Author, Second Author, and Third Author”, “Family, Given”, “Name, ed.”, “Name (@name)”,
 * “United Nations Security Council”. A name whose order is not certain stays one literal.
 *
 * @returns undefined if the words are not names
 */
export function readNames(byline: string): ReadNames | undefined {
  const { words, role } = withoutRole(byline.replace(/\s+/g, ' ').trim());
  const plain = words
    .replace(/\s*\(@?[\p{L}\p{N}_]+\)/gu, '')
    .replace(/,? (?:et al\.?|and others|u\. ?a\.|и др\.)$/, '')
    .replace(/^(?:Dr|Prof|Professor|Sir|Dame)\.? (?=\p{Lu})/u, '')
    .trim();
  if (plain === '' || plain.length > 300) return undefined;
  if (isInstitution(plain)) return { names: [{ literal: plain }], role };
  const people = readInverted(plain, readName);
  if (people) return { names: people, role };
  const parts = plain.replace(BOTH_WHOLE, '$1 & ').split(BETWEEN);
  const inverted = invertedFirst(parts, plain);
  const rest = (inverted ? parts.slice(2) : parts).map(readName);
  const names = [...(inverted ? [inverted] : []), ...rest];
  if (!names.every((name) => name !== undefined)) return undefined;
  // “A. Author, Institute of Things” has an affiliation, not a second author.
  const isMixed = plain.includes(',') && new Set(names.map((name) => 'family' in name)).size > 1;
  return isMixed ? undefined : { names, role };
}

const BETWEEN = new RegExp(`,\\s+${patternFor('and')}\\s+|\\s+${patternFor('and')}\\s+|,\\s+`, 'u');
/** “Juan Pérez y María López” are two people, “José Ortega y Gasset” is one. */
const BOTH_WHOLE = /^((?:\p{Lu}\S* )+\p{Lu}\S*) [ye] (?=\p{Lu}\S* \p{Lu})/u;

/** Words that occur in names of institutions and not of people. */
const INSTITUTION =
  /\b(?:academy|administration|agency|assembly|associates|association|bank|board|bureau|cent(?:er|re)|commission|committee|company|congress|corporation|council|court|delegation|department|directorate|embassy|federation|forum|foundation|fund|global|government|group|house|initiative|inc|institut[eo]?|international|league|library|ltd|media|ministry|mission|monitor(?:ing)?|museum|nations|network|news|office|organi[sz]ation|parliament|party|police|press|programme?|project|radio|research|review|rights|secretariat|senate|service|society|state|studies|team|think tank|times|treasury|union|universit(?:y|ät|é)|watch)\b| of (?:the )?\p{Lu}/iu;
const INSTITUTION_ABROAD = new RegExp(`(?<!\\p{L})${patternFor('institutions')}`, 'iu');
const HOLDS_COMMAS = /\b(?:bureau|committee|council|department|ministry|office) (?:for|of|on)\b/iu;

/** @example "United Nations Security Council", "Office of the Prosecutor", "UNSC" */
export function isInstitution(words: string): boolean {
  if (SEVERAL_AUTHORS.test(words)) return false;
  if (!/^(?:the |an? )?[\p{Lu}\p{N}]/u.test(words) || !everyWordIs(words, INSTITUTION_WORD)) return false;
  if (words.includes(',') && !HOLDS_COMMAS.test(words)) return false;
  return INSTITUTION.test(words) || INSTITUTION_ABROAD.test(words) || isAcronym(words);
}

/** “UNSC”, “RFE/RL”, “U.S. OFAC” */
export function isAcronym(words: string): boolean {
  return /^(?:\p{Lu}\.?[-/&]?){2,10}(?: (?:\p{Lu}\.?){2,10})?$/u.test(words);
}

const PARTICLE =
  /^(?:al|as|at|ad|an|ar|az|el|bin|bint|ben|ibn|da|de|del|della|den|der|di|do|dos|du|la|le|ten|ter|van|von|zu|y|e)$/u;
/** Particles that belong to the family name even with a capital: “W. E. B. Du Bois”, “Van der Meulen”. */
const LEADING_PARTICLE =
  /^(?:[Dd]el?|[Dd]ella|[Dd]es|[Dd]u|[Dd]en|[Dd]er|[Ll]a|[Ll]e|[Tt]en|[Tt]er|[Vv]an|[Vv]on|[Zz]u|[Ii]bn|[Bb]int|St\.?)$/u;
const NAME_WORD = /^(?:(?:al|el|as|ad|ar|at|az|d|l|o|de)[-’'])?\p{Lu}[\p{L}\p{M}’'ʼʻ`.-]*$/u;
const INSTITUTION_WORD =
  /^(?:[\p{Lu}\p{N}(&][\p{L}\p{M}\p{N}’'&.,()/-]*|of|for|the|in|on|to|and|an?|von|der|des|de|la|les|du|et|für|und|zur|del|los|las|el|y|al|e|di|della|do|da|dos|по|и|в|при|–|—|&)$/u;
/** Words at the beginning of sentences, and titles of people. */
const NO_NAME =
  /^(?:A|After|Also|An|And|Although|As|At|Before|Both|But|By|Despite|During|Finally|First|Former|For|From|Further|He|Hence|However|If|In|Indeed|It|Its|Later|Meanwhile|Moreover|No|On|Or|Other|President|Prime|Second|She|Since|So|Some|Such|That|The|Then|There|These|They|This|Those|Though|Thus|To|Under|We|What|When|While|With|Yet)(?=\s|$)/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
/** Family names of languages that put them first: such a name is kept whole. */
const FAMILY_FIRST =
  /^(?:Bai|Cai|Cao|Chen|Cheng|Cui|Deng|Ding|Dong|Du|Fan|Fang|Feng|Gao|Gong|Guo|Han|He|Hou|Hu|Hua|Huang|Jia|Jiang|Jin|Kim|Lee|Li|Liang|Lin|Liu|Lu|Luo|Ma|Meng|Pan|Park|Peng|Qian|Qin|Ren|Shen|Shi|Song|Su|Sun|Tan|Tang|Tian|Wan|Wang|Wei|Wen|Wu|Xi|Xia|Xiao|Xie|Xu|Xue|Yan|Yang|Yao|Ye|Yu|Yuan|Zeng|Zhang|Zhao|Zheng|Zhou|Zhu)$/;

/** An author without a name. @example "Our Own Correspondent" */
const OFFICE =
  /^(?:(?:our|an?|the|from|staff|special|foreign|political|diplomatic|military|city|parliamentary) .*)(?:correspondent|reporter|editors?|staff|writer)$/iu;

function everyWordIs(words: string, pattern: RegExp): boolean {
  return words.split(' ').every((word) => pattern.test(word.replace(/,$/, '')));
}

function withoutRole(words: string): { words: string; role: ReadNames['role'] } {
  const match = ROLE.exec(words);
  if (!match) return { words, role: 'author' };
  const role = /^(?:t|übers|пер)/iu.test(match[1] ?? match[2] ?? '') ? 'translator' : 'editor';
  return { words: words.slice(0, match.index), role };
}

const ROLE = new RegExp(
  `,?\\s+(?:\\((eds?|trans|comps?|trad|übers|пер|${patternFor('editors')})\\.?\\)|(eds?|trans|comps?)\\.)$`,
  'iu',
);

/** “Family, Given”, as in bibliographies. */
function invertedFirst(parts: readonly string[], plain: string): CslName | undefined {
  const [family = '', given = ''] = parts;
  const isPair = parts.length >= 2 && plain.startsWith(`${family}, ${given}`);
  if (!isPair || !isName(family, 1) || !/^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}\.)*$/u.test(given)) return undefined;
  // “Smith, Jones, and Brown” are three people.
  return parts.slice(2).every((part) => part.includes(' ')) ? { family, given } : undefined;
}

function isName(words: string, most = 5): boolean {
  const all = words.split(' ').filter((word) => !PARTICLE.test(word));
  return all.length > 0 && all.length <= most && everyWordIs(all.join(' '), NAME_WORD);
}

function isParticle(word: string): boolean {
  return PARTICLE.test(word) || LEADING_PARTICLE.test(word);
}

/** A family name without its particles: “von Ahlen” → “Ahlen”. */
export function withoutParticles(family: string): string {
  const words = family.split(' ');
  const from = words.findIndex((word) => !isParticle(word));
  return from === -1 ? family : words.slice(from).join(' ');
}

/** “Иванов И. И.”, “Smith J.”, “DUPONT Jean”: the family name is first. */
const FAMILY_BEFORE =
  /^(\p{Lu}[\p{L}’'-]+) ((?:\p{Lu}\.[ -]?)*\p{Lu}\.)$|^(\p{Lu}[\p{Lu}’'-]{3,}) (\p{Lu}\p{Ll}[\p{L}-]*)$/u;

/** In place of the names of several authors, in Spanish and Italian. */
export const SEVERAL_AUTHORS = /^(?:VV\. ?AA|AA\. ?VV)\.?$/u;

function readName(words: string): CslName | undefined {
  if (SEVERAL_AUTHORS.test(words)) return { literal: words.endsWith('.') ? words : `${words}.` };
  if (isInstitution(words)) return { literal: words };
  if (NO_NAME.test(words) || /[’']s$/u.test(words)) return undefined;
  if (/^@[\p{L}\p{N}_]+$/u.test(words)) return { literal: words };
  const all = words.split(' ');
  const suffix = all.length > 2 && SUFFIX.test(all.at(-1) ?? '') ? all.pop() : undefined;
  if (!isName(all.join(' '))) return undefined;
  const [first = ''] = all;
  const inverted = FAMILY_BEFORE.exec(words);
  const [family, given] = (inverted?.slice(1) ?? []).filter((part) => part !== undefined);
  if (family && given) return { family, given };
  if (all.length === 1 || FAMILY_FIRST.test(first) || OFFICE.test(words)) return { literal: words };
  let from = bothFamilyNames(all) ?? familyInCapitals(all) ?? all.length - 1;
  while (from > 0 && isParticle(all[from - 1] ?? '')) from--;
  if (from === 0) return { literal: words };
  return { family: all.slice(from).join(' '), given: all.slice(0, from).join(' '), ...(suffix ? { suffix } : {}) };
}

/** “Julián FERRER MAS”: the family name is in capitals. */
function familyInCapitals(words: readonly string[]): number | undefined {
  const from = words.findIndex((word) => /^\p{Lu}[\p{Lu}’'-]+$/u.test(word));
  const isRest = from > 0 && words.slice(from).every((word) => word === word.toUpperCase() || isParticle(word));
  return isRest && words.slice(0, from).some((word) => /\p{Ll}|\.$/u.test(word)) ? from : undefined;
}
