import { monthNames, weekdayNames } from '../../base/months.ts';
import { findMentions } from '../../archive/mentions/find-mentions.ts';
import { nameKey } from '../../base/names.ts';
import type { UnknownName } from './inference.ts';
import { expandAbbreviation } from './named-publications.ts';
import type { PostText } from './post-text.ts';
import type { Vocabulary } from './vocabulary.ts';

const MOST = 20;
const OFTEN = 3;

const WORD = String.raw`\p{Lu}[\p{L}\p{N}’'‘-]{0,40}`;
/** Capitalised words, with the small ones that are inside names. */
const SEQUENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${WORD}(?: (?:(?:of|for|and|al|de|bin) (?:the )?)?${WORD}){0,9}`,
  'gu',
);
const TITLE =
  /^(?:(?:Deputy|Prime|First|Foreign|Interior|Defen[cs]e|Vice|Former|Secretary) ){0,3}(?:President|Minister|Premier|General|Colonel|Ambassador|Dr|Mr|Mrs|Ms|Sheikh|Mullah|Mufti|Imam|King|Prince|Chancellor|Senator|Professor|Secretary|Chairman|Director) (?!of |for )/u;
/** Capitalised at the beginning of a sentence, and no part of a name. */
const LEAD =
  /^(?:The|This|That|These|Those|A|An|In|On|At|As|By|But|And|For|From|With|While|When|Since|After|Before|Although|However|Both|Each|Its|Their|His|Her|Our|If|It|He|She|They|We|There|To|Of|Or|So|Yet|Now|Most|Many|Some|Such|Author|Authors) (?:the )?/u;
const CALENDAR = new RegExp(`\\b(?:${[...monthNames, ...weekdayNames].join('|')})\\b`, 'u');
/** Words before names of people, anywhere. */
const OFFICES =
  /\b(?:Deputy|Prime|First|Foreign|Interior|Defen[cs]e|Vice|Former|Secretary|President|Minister|Premier|General|Colonel|Ambassador|Dr|Mr|Mrs|Ms|MP|Sheikh|Mullah|Mufti|Imam|King|Prince|Chancellor|Senator|Professor|Chairman|Director)\b/gu;
const JOINED = /-(?:linked|based|led|backed|affiliated|born|inspired)\b/u;
const ABBREVIATION = /^[’'”"]? \(((?=[^)]*\p{Lu}[^)]*\p{Lu})[\p{L}\p{N}-]{2,10})[,)]/u;

/** Names of groups and people in a text without a record, those most often named first. */
export function findUnknownNames({ blocks }: PostText, vocabulary: Vocabulary): UnknownName[] {
  const names = blocks.flatMap((block) =>
    [...block.matchAll(SEQUENCE)].flatMap(({ 0: sequence, index }) => {
      const after = block.slice(index + sequence.length, index + sequence.length + 20);
      return readName(sequence, after) ?? [];
    }),
  );
  const unknown = names.filter((read) => {
    return !CALENDAR.test(read.name) && !JOINED.test(read.name) && !isKnown(read, vocabulary);
  });
  return [...Map.groupBy(unknown, ({ name }) => nameKey(name)).values()]
    .filter((reads) => reads.length >= OFTEN || reads.some(({ isSure }) => isSure))
    .map((reads): UnknownName => {
      const kind = reads.some((read) => read.kind === 'person') ? 'person' : 'group';
      return { name: reads[0]?.name ?? '', count: reads.length, kind };
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, MOST);
}

interface ReadName {
  name: string;
  kind: UnknownName['kind'];
  /** Whether what is around it says that it is a name: a title, "said", an abbreviation. */
  isSure: boolean;
  abbreviation?: string;
}

function readName(sequence: string, after: string): ReadName | undefined {
  const bare = sequence.replace(LEAD, '').replace(/[’']s?$/u, '');
  const title = TITLE.exec(bare)?.[0] ?? '';
  const name = bare.slice(title.length);
  const abbreviation = ABBREVIATION.exec(after)?.[1];
  if (title !== '') return nameKey(name) === '' ? undefined : { name, kind: 'person', isSure: true };
  if (abbreviation !== undefined) {
    const whole = expandAbbreviation(name, abbreviation);
    return whole === undefined ? undefined : { name: whole, kind: 'group', isSure: true, abbreviation };
  }
  if (!name.includes(' ')) return undefined;
  const isPerson = /^ (?:said|told|wrote|argued|added|explained)\b/u.test(after) && !/ (?:of|for|and) /u.test(name);
  return { name, kind: isPerson ? 'person' : 'group', isSure: isPerson };
}

/** Whether records, publications or authors have the name, or all its words belong to names that they have. */
function isKnown({ name, abbreviation }: ReadName, vocabulary: Vocabulary): boolean {
  const { entityByName, otherNames, people, publications, entityTree } = vocabulary;
  const isIn = (key: string) =>
    entityByName.has(key) || otherNames.has(key) || people.byName.has(key) || publications.byName.has(key);
  if (isIn(nameKey(name)) || (abbreviation !== undefined && entityByName.has(nameKey(abbreviation)))) return true;
  let rest = name;
  for (const { start, end } of findMentions(name, entityTree).reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return !/\p{Lu}/u.test(rest.replace(OFFICES, '')) || isIn(nameKey(rest));
}
