import type { Range } from '../../../base/range.ts';

/** A run of digits in a text. */
export interface Run extends Range {
  text: string;
  /** Whether a space is before each mark. */
  isApart: boolean;
}

const CLOSING = /[.,;:!?…”’"'»)\]}%›。，、；：！？」』）】》]/u;
const OPENING = /[-–$£€¥#№§+@=_~^<&*/\\|([{“‘«‹„°]/u;
/** What opens a quotation in one language closes it in another, after a word or a stop: „so“, »so«. */
const CLOSING_AFTER_WORD = /[\p{L}\p{N}.,!?…)][“‘«‹]$/u;
const ABBREVIATION =
  /(?:^|[\s([“])(?:no|nos|nr|p|pp|vol|v|art|arts|sec|fig|figs|ch|chap|para|paras|pt|ed|eds|n|s|st|op|ca|c|№|т|с|стр|вып|abs|bd|jg|hrsg|núm|pág|p\.p)\.$/iu;
const NAMED_BY_NUMBER =
  /^(?:covid|covid-|g|q|fy|h|r|k|s|c|b|a|e|f|m|mi|mig|su|tu|il|an|ak|bm|rpg|boeing|airbus|s-|t|u|un|utc|gmt|ipv|mp|mh|win|windows|area|web|co|pm|cop|brics|m-|no|p|pp|vol|x|i)$/iu;
const MONTH =
  /(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\.?\s$/iu;

/**
 * How much likelier it is that the end of a run of digits is the mark of a note than that all of it is a number of the
 * text, by what is around it (log odds, as judged on real texts). What only the order of the notes can tell is left
 * to the alignment.
 *
 * @param skipped how many digits at the run's start belong to the text
 * @param names words with digits, such as `COVID-19`, and how often each occurs in the text
 */
export function scoreMark(run: Run, skipped: number, names: ReadonlyMap<string, number>): number {
  const written = run.text.slice(run.start, run.end);
  if (/^[⁰¹²³⁴-⁹]/u.test(written)) return skipped === 0 ? raised(run) : -12;
  if (written.startsWith('^')) return isPower(run) ? -6 : 7;
  if (written.startsWith('['))
    return run.start > 0 && !/\s/u.test(run.text[run.start - 1] ?? ' ') ? 5 : inBrackets(run);
  if (written.startsWith('(')) return inParentheses(run);
  if (written[skipped] === '0') return -12;
  return (skipped > 0 ? afterDigits(run, skipped, names) : afterText(run, names)) + before(run);
}

/** `sank. [1] Nobody`: a number in brackets after the words of its own paragraph. */
function inBrackets({ text, start, end }: Run): number {
  const isAfterWords = /[\p{L}\p{N}.,;:!?…。，；：！？”’"»)\]*_] ?\n?[ \t]*$/u.test(
    text.slice(Math.max(0, start - 12), start),
  );
  return isAfterWords && /^(?:$|[\s.,;:!?…)”’"»—[])/u.test(text.slice(end, end + 1)) ? 4 : 0;
}

/** `sank (1).`, `sank. (1) Nobody` are marks; `first, (1) the bridge` counts points, and `(1) Bridges` begins one. */
function inParentheses({ text, start, end }: Run): number {
  const lead = text.slice(Math.max(0, start - 12), start);
  const next = text.slice(end, end + 3);
  if (!/^(?:$|[\s.,;:!?…)”’"»—])/u.test(next)) return -8;
  if (/[.!?…。！？]["”’»)]? ?\n?[ \t]*$/u.test(lead)) return /^\s*\p{Ll}/u.test(next) ? 0 : 4;
  if (/[\p{L}”’"»]\s?$/u.test(lead) && /^[.,;:!?…]/u.test(next)) return 4;
  return /\p{L}$/u.test(lead) ? 1 : -3;
}

/** A raised digit may be an exponent: m², 10³. */
function raised({ text, start }: Run): number {
  return /(?:^|[^\p{L}])(?:[kcmd]?m|\d)$/u.test(text.slice(Math.max(0, start - 3), start)) ? -6 : 7;
}

/** A number raised by a sign may be an exponent: `x^2`, `10^3`. */
function isPower({ text, start }: Run): boolean {
  return /(?:^|[^\p{L}\d])(?:\p{L}|\d{1,3}|[kcmd]m)$|[\s(=+*/]$|^$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** By what follows the run: a mark is followed by a space, a stop or another mark. */
function before({ text, end }: Run): number {
  const next = text.slice(end, end + 8);
  if (next === '' || /^[\s.,;:!?…)\]”’"»—]/u.test(next)) {
    // A stop with a digit after it goes on with the number: 12.5, 2,000, 10:30.
    return /^[.,:]\d/u.test(next) ? -5 : 0;
  }
  if (/^[%°€£$]/u.test(next)) return -8;
  if (/^(?:st|nd|rd|th|s|m|km|kg|bn|mm|cm|am|pm|k)\b/u.test(next)) return -8;
  if (/^\p{Lu}\p{Ll}/u.test(next) || /^[“‘«([]/u.test(next)) return -1;
  return /^[-–/]/u.test(next) ? -4 : -5;
}

/** The whole run as a mark. */
function afterText(run: Run, names: ReadonlyMap<string, number>): number {
  const { text, start, end } = run;
  const previous = text[start - 1] ?? '\n';
  const lead = text.slice(Math.max(0, start - 24), start);
  if (/\s/u.test(previous)) return run.isApart ? afterSpace(lead) : -9;
  if (/[\p{L}.,;:!?”’)]\d{1,4}[-–]$/u.test(lead)) return -4;
  if (OPENING.test(previous) && !CLOSING_AFTER_WORD.test(lead)) return -9;
  if (/\p{L}|\p{M}/u.test(previous)) return afterLetter(lead, text.slice(start, end), names);
  if (!CLOSING.test(previous) && !CLOSING_AFTER_WORD.test(lead)) return -3;
  if (/[.,:]/u.test(previous) && /\d[.,:]$/u.test(lead)) return afterNumberAndStop(run, lead);
  if (previous === '.' && ABBREVIATION.test(lead)) return -6;
  if (/[’'‘]/u.test(previous) && /(?:^|[\s(“])[’'‘]$/u.test(lead)) return -8;
  if (/["']/u.test(previous) && /\s["']$/u.test(lead)) return -4;
  if (/(?:https?:\/\/|www\.)\S*$/u.test(text.slice(Math.max(0, start - 200), start))) return -9;
  return previous === '%' ? 3 : 6;
}

/** A space before, where that is a text's way: `sank. 12 Nobody` is likely, `killed 12 people` is not. */
function afterSpace(lead: string): number {
  if (/[.!?…][”’"»)\]]? $/u.test(lead)) return ABBREVIATION.test(lead.trimEnd()) ? -6 : 4;
  return /[,;:”’»)\]] $/u.test(lead) ? 2 : -4;
}

/** Letters before: `forces1` is a mark, `COVID19`, `G20` and `p12` are not. */
function afterLetter(lead: string, digits: string, names: ReadonlyMap<string, number>): number {
  const word = /[\p{L}\p{M}]+$/u.exec(lead)?.[0] ?? '';
  if ((names.get(word + digits) ?? 0) > 1) return -6;
  // A decade: the 1990s.
  if (/\d\p{L}$/u.test(lead)) return 3;
  if (NAMED_BY_NUMBER.test(word) || /[-–]\p{L}+$/u.test(lead.slice(0, -word.length) + word.slice(0, 1))) return -4;
  if (/(?:https?:\/\/|www\.)\S*$/u.test(lead)) return -9;
  if (word.length === 1) return -3;
  if (/^\p{Lu}+$/u.test(word)) return word.length < 3 ? 0 : 2;
  return 5;
}

/** A number and a stop before: `3.14` and `2,000` go on, `in 2022.5 The` has ended. */
function afterNumberAndStop({ text, start, end }: Run, lead: string): number {
  const stop = text[start - 1];
  const number = /(\d+)[.,:]$/u.exec(lead)?.[1] ?? '';
  const isYear = /^(?:1[5-9]|20)\d\d$/u.test(number);
  const next = text.slice(end, end + 3);
  const endsSentence = /^\s*(?:$|[\p{Lu}“‘«(])/u.test(next);
  const isDay = MONTH.test(lead.slice(0, -number.length - 1)) && Number(number) <= 31;
  if (stop === ':') return isYear ? 1 : end - start === 2 && !isDay ? -7 : -2;
  if (stop === ',') {
    if (isDay) return 3;
    if (end - start === 3 && number.length <= 3) return -9;
    return isYear ? 3 : endsSentence ? -2 : -4;
  }
  if (/[\d][.,]\d+\.$/u.test(lead)) return endsSentence ? 1 : -5;
  if (!endsSentence) return -6;
  return isYear ? 4 : 0;
}

/** The end of the run as a mark after a number: `in 202214` is the year and 14, `March 123` the 12th and 3. */
function afterDigits({ text, start, end }: Run, skipped: number, names: ReadonlyMap<string, number>): number {
  const number = text.slice(start, start + skipped);
  const whole = text.slice(start, end);
  const lead = text.slice(Math.max(0, start - 14), start);
  const previous = text[start - 1] ?? '\n';
  const isYear = /^(?:1[5-9]|20)\d\d$/u.test(number) && !/[\d.,]$/u.test(lead);
  if (isYear) return /^\d{5,8}$/u.test(whole) ? 3.5 : 0;
  const name = /[\p{L}\p{M}]+[-–]?$/u.exec(lead)?.[0];
  if (name !== undefined && names.has(name + number) && names.get(name + whole) === 1) return 3;
  if (/^(?:1[5-9]|20)\d\d$/u.test(whole)) return -9;
  if (MONTH.test(lead)) return Number(number) <= 31 && Number(whole) > 31 ? 3 : -7;
  // Thousands are grouped by three: 1,50012 is 1,500 and 12.
  if (/\d[,.]$/u.test(lead)) return skipped === 3 ? 3 : -5;
  if (/[\p{L}$£€#№/-]/u.test(previous)) return -8;
  return -5;
}
