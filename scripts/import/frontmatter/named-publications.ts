/** A publication that a note before an article names. */
export interface NamedPublication {
  /** As it stands there. */
  name: string;
  abbreviation?: string;
  publisher?: string;
  /** The name and the words that lead to it. */
  words: string;
  start: number;
  end: number;
  confidence: number;
}

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{N}&.’'‘-]{0,40}`;
const NAME = String.raw`((?:[Tt]he )?${CAPITALISED}(?: (?:(?:of|on|for|and|de|du|der|la) (?:the )?)?${CAPITALISED}){0,8})`;
/** Words of praise and of kind between the preposition and the name. */
const BETWEEN = String.raw`(?:(?:an?|the|my|our|this|last|[\p{Ll}-]{2,20}) ){0,5}?`;

/** What leads to the name of a publication, the surest first. */
const CUES: { pattern: RegExp; confidence: number }[] = [
  { pattern: new RegExp(String.raw`\b(?:called|named|entitled|titled) ${NAME}`, 'gu'), confidence: 0.75 },
  { pattern: new RegExp(String.raw`\b(?:for|at|with|by) ${BETWEEN}${NAME}`, 'gu'), confidence: 0.7 },
  {
    pattern: new RegExp(
      String.raw`\b(?:published|appeared|appears|out|printed|posted|originally|first) (?:in|on|at|by) ${BETWEEN}${NAME}`,
      'gu',
    ),
    confidence: 0.75,
  },
  { pattern: new RegExp(String.raw`\bto ${BETWEEN}${NAME}`, 'gu'), confidence: 0.55 },
  { pattern: new RegExp(String.raw`\bin (?:the |a |an )${BETWEEN}${NAME}`, 'gu'), confidence: 0.5 },
];
const SOUNDS_LIKE_ONE =
  /\b(?:Times|Post|Daily|News|Review|Journal|Forum|Magazine|Quarterly|Monthly|Weekly|Gazette|Herald|Tribune|Guardian|Telegraph|Observer|Yearbook|Bulletin|Committee|Institute|Programme?|Cent(?:re|er)|Foundation|Policy|Analys[ei]s|Interpreter|Diplomat|Interest|Affairs|Studies|Report|Monitor|Today|Press|Blog|Parliament|Commission|University|Council|Trends)\b/u;
const KIND_FOLLOWS = /^[’']?s? (?:blog|newspaper|magazine|journal|website|hearing|review)\b/u;
const NO_PUBLICATION =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I|Dr|Mr|Mrs|Ms|Professor|President|Washington|London|Beijing|Moscow)\b/u;
const ABBREVIATION = /^ \(((?=[^)]*\p{Lu}[^)]*\p{Lu})[\p{Lu}\p{Ll}\p{N}&-]{2,10})\)/u;
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
      const end = start + name.length;
      if (name.length < 3 || NO_PUBLICATION.test(name)) continue;
      found.push(
        weigh({ name, words: text.slice(match.index, end), start, end, confidence }, text.slice(end, end + 40)),
      );
    }
  }
  return found
    .filter(({ confidence }) => confidence >= 0.5)
    .sort((a, b) => b.confidence - a.confidence || a.start - b.start);
}

/** Takes what stands around a name into account. */
function weigh(found: NamedPublication, after: string): NamedPublication {
  const abbreviation = ABBREVIATION.exec(after)?.[1];
  const isLikely = SOUNDS_LIKE_ONE.test(found.name) || KIND_FOLLOWS.test(after);
  const parts = /^(.{3,80}\p{L})[’'‘]s (\p{Lu}.*)$/u.exec(found.name);
  const confidence = Math.min(
    0.9,
    found.confidence + (isLikely ? 0.15 : -0.15) + (abbreviation === undefined ? 0 : 0.05),
  );
  return {
    ...found,
    name: parts?.[2] ?? found.name,
    ...(parts?.[1] !== undefined && { publisher: parts[1] }),
    ...(abbreviation !== undefined && { abbreviation }),
    confidence: Math.round(confidence * 100) / 100,
  };
}
