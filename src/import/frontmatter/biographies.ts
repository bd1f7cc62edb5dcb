import type { PostText } from './post-text.ts';

/** Somebody of whom a text says who they are. */
export interface Biography {
  name: string;
  /** Absent if no word of it is left. @example "Senior Fellow at the Institute of Ferries" */
  role: string | undefined;
  /** The words that say so. */
  words: string;
  /** Whether it is at the beginning or the end of the text, where authors are introduced. */
  isAtEdge: boolean;
}

const NAME = String.raw`\p{Lu}[\p{L}’'.-]{1,30}(?: (?:\p{Lu}[\p{L}’'.-]{0,30}|al|bin|de|del|van|von|der|da|dos|la)){1,4}`;
const TITLE = String.raw`(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs|Sir|Lord|Ambassador)\.? )?`;
const ROLE =
  /\b(?:fellows?|analysts?|professors?|lecturers?|researchers?|journalists?|writers?|(?:co-?)?authors?|editors?|correspondents?|students?|scholars?|associates?|consultants?|advis[eo]rs?|experts?|specialists?|historians?|economists?|candidates?|columnists?|directors?|co-?founders?)\b/iu;
const OPENING = new RegExp(`^${TITLE}(${NAME})(?:,? (?:and|&) ${TITLE}(${NAME}))?,? (?:is|are) `, 'u');
const NEXT = new RegExp(`(?:, (?:and )?| and |\\. )${TITLE}(${NAME}),? is (?=an? |the |\\p{Lu})`, 'gu');

/** How many blocks from the beginning and from the end introduce an author. */
const EDGE = { first: 3, last: 6 };
const LONGEST = 1200;
const ROLE_REACH = 160;

/** Finds "Jane Doe is a senior fellow at …" and "Jane Doe and John Roe are …" in a text, in order. */
export function findBiographies({ blocks }: PostText): Biography[] {
  return blocks.flatMap((block, index) => {
    const isAtEdge = index < EDGE.first || index >= blocks.length - EDGE.last;
    return block.length > LONGEST ? [] : biographiesIn(block).map((each) => ({ ...each, isAtEdge }));
  });
}

function biographiesIn(block: string): Omit<Biography, 'isAtEdge'>[] {
  const lead = OPENING.exec(block);
  if (!lead || !ROLE.test(block.slice(lead[0].length, lead[0].length + ROLE_REACH))) return [];
  const next = [...block.matchAll(NEXT)].filter(
    ({ index, 0: { length } }) => index > 0 && ROLE.test(block.slice(index + length, index + length + ROLE_REACH)),
  );
  const ends = next.map(({ index }) => index);
  const of = (name: string, from: number, to = block.length) => ({
    name,
    role: roleIn(block.slice(from, to)),
    words: block.slice(from === lead[0].length ? 0 : from - name.length - 4, Math.min(to, from + 80)).trim(),
  });
  return [
    ...lead.slice(1).flatMap((name) => (name ? of(name, lead[0].length, ends[0]) : [])),
    ...next.map((match, at) => of(match[1] ?? '', match.index + match[0].length, ends[at + 1])),
  ];
}

/** The first few words of what somebody is, without the article. */
function roleIn(text: string): string | undefined {
  const words = text.replace(/^(?:currently |now )?(?:an? |the )?/iu, '').slice(0, 120);
  const end = /[,;(]|\.(?:\s|$)| and (?:an? |the )| who /u.exec(
    words.replace(/\b(?:S|Dr|St)\. /gu, (short) => '_'.repeat(short.length)),
  );
  const role = words.slice(0, end?.index ?? (text.length > 120 ? words.lastIndexOf(' ') : undefined)).trim();
  return role === '' ? undefined : (role[0] ?? '').toUpperCase() + role.slice(1);
}
