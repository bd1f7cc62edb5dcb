/** A place at which the definition of a note may begin. */
export interface DefinitionStart {
  /** @example "651", "12a" */
  label: string;
  number: number;
  /** Offset of the number, or of the bracket before it. */
  start: number;
  /** Offset of the note's text. */
  from: number;
  /** How likely it is by itself (log odds). */
  score: number;
  /** Whether it is at the start of a line. */
  atLine: boolean;
}

const AT_LINE =
  /^[ \t]*([[(]?)\^?[[(]?([1-9]\d{0,4}(?:[a-h](?![a-z)]))?|[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,3})([\]).:]{0,2})([ \t\u00A0]*)(?=\S)/gmu;
const INLINE = /(\[?)([1-9]\d{0,4})([\]).]?)([ \t\u00A0]{0,4})(?=[“"‘«\p{Lu}[(]|https?:|www\.)/gu;
const IMPOSSIBLE = -8;
const OPENS = /^(?:[“"‘'«„(<[]|https?:|www\.|\p{Lu})/u;
const MONTH_OR_UNIT =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|per ?cent|percent|million|billion)[\p{L}]*/iu;

/** Finds the places in a text at which a definition may begin: at the start of a line, or after another definition. */
export function definitionStarts(text: string, from: number, to: number): DefinitionStart[] {
  const part = text.slice(from, to);
  const atLines = [...part.matchAll(AT_LINE)].map((match) => startOf(match, part, from, true));
  const lineStarts = new Set(atLines.map(({ from: at }) => at));
  const inline = [...part.matchAll(INLINE)]
    .map((match) => startOf(match, part, from, false))
    .filter((start) => start.score > IMPOSSIBLE && !lineStarts.has(start.from));
  return [...atLines, ...inline].sort((a, b) => a.start - b.start);
}

function startOf(match: RegExpExecArray, part: string, offset: number, atLine: boolean): DefinitionStart {
  const [written, bracket = '', number = '', stop = '', space = ''] = match;
  const label = number.normalize('NFKC');
  const end = match.index + written.length;
  const rest = part.slice(end, end + 40);
  const start = end - written.trimStart().length;
  return {
    label,
    number: Number.parseInt(label, 10),
    start: offset + start,
    from: offset + end,
    score: atLine ? scoreAtLine(bracket, stop, space, rest) : scoreInline(part, start, bracket, rest),
    atLine,
  };
}

function scoreAtLine(bracket: string, stop: string, space: string, rest: string): number {
  if (MONTH_OR_UNIT.test(rest)) return -3;
  if (bracket === '[' && stop.startsWith(']')) return 7;
  if (OPENS.test(rest)) return stop === '' && space === '' && /^\p{Lu}/u.test(rest) ? 4 : 6;
  if (/^\d/u.test(rest)) return stop === '' ? -6 : 1;
  if (stop === '' && space === '')
    return /^(?:[ivx]+|[a-h])\)/u.test(rest) ? 4 : /^(?:st|nd|rd|th|s|m|km)\b/u.test(rest) ? -8 : -3;
  return stop === '' ? 1 : 3;
}

function scoreInline(part: string, start: number, bracket: string, rest: string): number {
  const lead = part.slice(Math.max(0, start - 12), start);
  if (
    /(?:\b(?:no|nos|vol|p|pp|art|issue|res|resolution|part|ch)\.?|№|#)\s{0,4}$/iu.test(lead) ||
    MONTH_OR_UNIT.test(rest)
  ) {
    return IMPOSSIBLE;
  }
  if (/https?:\S*$/u.test(part.slice(Math.max(0, start - 200), start))) return /[.;]\s*$/u.test(lead) ? -2 : IMPOSSIBLE;
  if (/[\d\p{L}]$/u.test(lead)) return IMPOSSIBLE;
  if (bracket === '[') return 4;
  const endsBefore = /[.?!”"’)\]][ \t\u00A0]{0,4}$/u.test(lead);
  if (!endsBefore) return -4;
  return /^[“"«„]/u.test(rest) ? 3 : 0.5;
}
