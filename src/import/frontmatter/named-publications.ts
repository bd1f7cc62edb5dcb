import { monthNames, weekdayNames } from '../../base/months.ts';

/** A publication that a note before an article names. */
export interface NamedPublication {
  name: string;
  abbreviation?: string;
  publisher?: string;
  /** The name with all that is round it there in capitals, and its abbreviation. */
  written: string;
  /** The words that lead to it, the name, and what it is called after it. */
  words: string;
  start: number;
  confidence: number;
}

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{N}&.’'‘-]{0,40}`;
const NAME = String.raw`((?:[Tt]he )?${CAPITALISED}(?: (?:(?:of|on|for|and|de|du|der|la) (?:the )?)?${CAPITALISED}){0,8})`;
/** Words of praise and of kind between the preposition and the name. */
const BETWEEN = String.raw`(?:(?:an?|the|my|our|this|last|[\p{Ll}-]{2,20}) ){0,5}?`;
const ABBREVIATED = String.raw` \(((?=[^)]{0,10}\p{Lu}[^)]{0,10}\p{Lu})[\p{Lu}\p{Ll}\p{N}&-]{2,10})\)`;

/** What leads to the name of a publication, or follows it, and how sure it is. */
const CUES = [
  { cue: String.raw`\b(?:called|named|entitled|titled) ${NAME}`, confidence: 0.7 },
  {
    cue: String.raw`\b(?:published|appeared|appears|out|printed|originally|first) (?:in|on|at|by|with) ${BETWEEN}${NAME}`,
    confidence: 0.7,
  },
  { cue: String.raw`\bfor ${BETWEEN}${NAME}`, confidence: 0.65 },
  { cue: String.raw`\b(?:with|by) ${BETWEEN}${NAME}`, confidence: 0.45 },
  {
    cue: String.raw`\b${NAME}(?= (?:piece|article|column|commentary|essay|op-?ed|paper|report|blog|hearing)\b)`,
    confidence: 0.6,
  },
  { cue: String.raw`\b(?:to|at) ${BETWEEN}${NAME}`, confidence: 0.5 },
  { cue: String.raw`${NAME}(?=${ABBREVIATED})`, confidence: 0.5 },
  { cue: String.raw`\bin (?:the |a |an )${BETWEEN}${NAME}`, confidence: 0.5 },
].map(({ cue, confidence }) => ({ pattern: new RegExp(cue, 'gu'), confidence }));
/** Words of the names of what appears again and again, and of bodies that publish. */
const PERIODICAL =
  /\b(?:Times|Post|Daily|News|Review|Journal|Forum|Magazine|Quarterly|Monthly|Weekly|Gazette|Herald|Tribune|Guardian|Telegraph|Observer|Yearbook|Bulletin|Committee|Interpreter|Diplomat|Affairs|Monitor|Blog|Trends)\b/u;
const PUBLISHER =
  /\b(?:Institute|Program(?:me)?|Cent(?:re|er)|Foundation|Council|Commission|Parliament|Policy|Press|Project|Initiative)\b/u;
const KIND_FOLLOWS =
  /^(?: (?:online|weekly|monthly|daily))? (?:blog|newspaper|magazine|journal|website|site|hearing|review)\b/u;
const NO_PUBLICATION = new RegExp(
  `^(?:${[...monthNames, ...weekdayNames].join('|')}|I|Dr|Mr|Mrs|Ms|Professor|President|Washington|London|Beijing|Moscow|Another|More|My|New|Have|Here|A|An|This|In)\\b`,
  'u',
);
const ABBREVIATION = new RegExp(`^${ABBREVIATED}`, 'u');
const ENOUGH = 0.5;
const LONGEST = 4000;

/**
 * Names that a note before an article may give as the place where it appeared, the likeliest first: "a short piece for
 * the excellent Example Review", "a site called Example Forum", "the Example Institute’s Interpreter blog".
 */
export function namedPublications(introduction: string): NamedPublication[] {
  const text = introduction.slice(0, LONGEST);
  const found: NamedPublication[] = [];
  for (const { pattern, confidence } of CUES) {
    for (const match of text.matchAll(pattern)) {
      const name = (match[1] ?? '').replace(/[.’']+$/u, '');
      const start = match.index + match[0].length - (match[1] ?? '').length;
      if (name.length < 3 || NO_PUBLICATION.test(name)) continue;
      const before = text.slice(match.index, start);
      const after = text.slice(start + name.length, start + name.length + 40);
      found.push({ ...read(name, before, after, confidence), start });
    }
  }
  return found
    .filter(({ confidence }) => confidence >= ENOUGH)
    .sort((a, b) => b.confidence - a.confidence || a.start - b.start);
}

/** Reads a name with what is before and after it. */
function read(written: string, before: string, after: string, confidence: number): Omit<NamedPublication, 'start'> {
  const [abbreviated = '', abbreviation] = ABBREVIATION.exec(after) ?? [];
  const kind = KIND_FOLLOWS.exec(after)?.[0] ?? '';
  const [, publisher, last = written] = /^(.{2,80}\p{L})[’'‘]s (\p{Lu}.*)$/u.exec(written) ?? [];
  const whole = abbreviation === undefined ? undefined : expandAbbreviation(last, abbreviation);
  const name = whole ?? last;
  const likeness = kind !== '' || PERIODICAL.test(name) ? 0.2 : PUBLISHER.test(name) ? 0.1 : -0.1;
  return {
    name: withoutArticle(name),
    ...(abbreviation !== undefined && { abbreviation }),
    ...(publisher !== undefined && { publisher: withoutArticle(publisher) }),
    written: written + abbreviated,
    words: before + written + kind,
    confidence: Math.round((confidence + likeness + (whole === undefined ? 0 : 0.15)) * 100) / 100,
  };
}

function withoutArticle(name: string): string {
  return name.replace(/^the /u, '');
}

/**
 * The words whose first letters an abbreviation gives, such as are before it: the shortest end of a sequence of words
 * that contains them in order, one letter apart.
 *
 * "Annual Review of Oars and Sails", "ROS" → "Review of Oars and Sails"
 */
export function expandAbbreviation(sequence: string, abbreviation: string): string | undefined {
  const words = sequence.split(' ');
  const letters = [...abbreviation.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  for (let from = words.length - 1; from >= 0; from--) {
    const initials = words
      .slice(from)
      .flatMap((word) => word.split('-'))
      .map((word) => word[0]?.toLowerCase());
    if (initials[0] !== letters[0]) continue;
    let at = 0;
    for (const letter of initials) if (letter === letters[at]) at++;
    if (at >= Math.max(2, letters.length - 1)) return words.slice(from).join(' ');
  }
  return undefined;
}
