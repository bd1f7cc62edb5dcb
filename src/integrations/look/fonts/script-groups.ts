/** Characters of a font that are loaded together. */
export interface ScriptGroup {
  /** @example "cyrillic-ext" */
  name: string;
  /** Code points, in order. */
  characters: number[];
  /** The value of `unicode-range` in CSS. */
  unicodeRange: string;
}

interface Script {
  name: string;
  /** Characters of this group; those of an earlier group are not. */
  own: RegExp;
  /** Characters that it has besides, if the font has enough of its own. */
  shared?: RegExp;
}

/**
 * Accents of stress, transliteration and phonetics that letters of several scripts have: a browser places an accent only
 * on a letter of the same file. All of them would add a third to the file of the commonest script.
 */
const ACCENTS = /[\u0300\u0301\u0304\u0308\u0323\u0331\u0332\u035e\u035f\u0361]/;

/** Joiners, marks of direction, and the circle that shows a mark alone. */
const EVERYWHERE = /[\u200c-\u200f\u25cc]/;

/** The usual scripts with letters, each in a file of its own. Unicode’s names. */
const LATER_SCRIPTS = [
  ...['Arabic', 'Hebrew', 'Syriac', 'Thaana', 'Armenian', 'Georgian', 'Coptic', 'Ethiopic', 'Tifinagh', 'Nko'],
  ...['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala'],
  ...[
    'Thai',
    'Lao',
    'Tibetan',
    'Myanmar',
    'Khmer',
    'Javanese',
    'Mongolian',
    'Cherokee',
    'Canadian_Aboriginal',
    'Adlam',
  ],
  ...['Hiragana', 'Katakana', 'Bopomofo', 'Hangul', 'Yi', 'Han'],
];

/** In the order of precedence: a character that several have comes from the first. */
const SCRIPTS: readonly Script[] = [
  {
    name: 'latin',
    own: /[\0-\u00ff\u0131\u0152\u0153\u02c6\u02da\u02dc\u2000-\u200b\u2010-\u206f\u20ac\u2122\u2190-\u2193\u2212\u2215\ufb00-\ufb04\ufeff\ufffd]/,
    shared: ACCENTS,
  },
  { name: 'vietnamese', own: /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u20ab]/, shared: ACCENTS },
  {
    name: 'latin-ext',
    own: /[\p{Script=Latin}\u02b0-\u036f\u1dc0-\u1dff\u20a0-\u20cf]/u,
    // A plain letter comes from the commonest file, but with an accent that is only here, both do.
    shared: /[A-Za-z]|[\u0300-\u036f]/,
  },
  { name: 'cyrillic', own: /[\u0400-\u045f\u0490\u0491\u2116]/, shared: ACCENTS },
  { name: 'cyrillic-ext', own: /\p{Script=Cyrillic}/u, shared: ACCENTS },
  { name: 'greek', own: /[\u0370-\u03e1\u03f0-\u03ff]/, shared: ACCENTS },
  { name: 'greek-ext', own: /\p{Script=Greek}/u, shared: ACCENTS },
  ...LATER_SCRIPTS.map((script) => ({
    name: script.toLowerCase().replace('_', '-'),
    own: new RegExp(`\\p{Script=${script}}`, 'u'),
    shared: new RegExp(`\\p{Script_Extensions=${script}}`, 'u'),
  })),
];

/** Fewer characters of a script do not get a file of their own. */
const FEWEST = 16;

/** Ranges of more characters would be long: they go on over characters of the same script that the font does not have. */
const MANY = 2000;

/** Takes the place of scripts: all characters that are in no other group. */
const OTHER = 'other';

/**
 * Divides the characters of a font by script, for `@font-face` rules in this order: of rules that claim the same
 * character, a browser takes the last. Every character is in at least one group. One group: the font need not be divided.
 *
 * @param characters code points, in order
 */
export function scriptGroups(characters: readonly number[]): ScriptGroup[] {
  const counts = new Map<Script | undefined, number>();
  for (const script of characters.map(scriptOf)) counts.set(script, (counts.get(script) ?? 0) + 1);
  const scripts = SCRIPTS.filter((script) => (counts.get(script) ?? 0) >= FEWEST);
  const groups = scripts.map((script) => groupOf(script.name, characters, (character) => isIn(script, character)));
  const taken = new Set(groups.flatMap((group) => group.characters));
  const left = characters.filter((character) => !taken.has(character));
  if (left.length < FEWEST && groups.length < 2)
    return [groupOf(groups[0]?.name ?? OTHER, characters, (character) => characters.includes(character))];
  const others = new Set(left);
  const other = left.length > 0 ? [groupOf(OTHER, characters, (character) => others.has(character))] : [];
  return [...other, ...groups.reverse()];
}

function groupOf(name: string, all: readonly number[], holds: (character: number) => boolean): ScriptGroup {
  const characters = all.filter(holds);
  return { name, characters, unicodeRange: unicodeRange(characters, holds) };
}

function scriptOf(character: number): Script | undefined {
  const text = String.fromCodePoint(character);
  return SCRIPTS.find(({ own }) => own.test(text));
}

function isIn(script: Script, character: number): boolean {
  const text = String.fromCodePoint(character);
  return EVERYWHERE.test(text) || script.shared?.test(text) === true || scriptOf(character) === script;
}

/** Characters as the value of `unicode-range`. */
function unicodeRange(characters: readonly number[], holds: (character: number) => boolean): string {
  const mayBridge = characters.length > MANY ? holds : () => false;
  const ranges: { first: number; last: number }[] = [];
  for (const character of characters) {
    const range = ranges.at(-1);
    if (range && reaches(range.last, character, mayBridge)) range.last = character;
    else ranges.push({ first: character, last: character });
  }
  return ranges
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');
}

/** Whether a range goes on: what lies between is no character, or one that may be in the range. */
function reaches(last: number, next: number, mayBridge: (character: number) => boolean): boolean {
  for (let between = last + 1; between < next; between += 1)
    if (!mayBridge(between) && !/\p{Unassigned}/u.test(String.fromCodePoint(between))) return false;
  return true;
}

function hex(character: number): string {
  return character.toString(16).toUpperCase().padStart(4, '0');
}
