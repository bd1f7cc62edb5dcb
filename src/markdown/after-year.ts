/**
 * Years and centuries with their sign, as several languages in Cyrillic letters write them: “в 1958 г.”, “XIX в.”. A
 * sentence may end with them or go on.
 */

const NUMBER = String.raw`(?:\p{N}+(?:-\p{L}{1,2})?|[IVXLC]+)`;
const NUMBERS = String.raw`${NUMBER}(?:\s?[–—-]\s?${NUMBER})?`;
const SIGNED = String.raw`${NUMBERS}\s(?:гг?|вв?|рр?|ст)\.[\p{Pe}\p{Pf}"'’]*\s*$`;
const ENDS_WITH_YEAR = new RegExp(String.raw`(?<![\p{L}\p{N}])${SIGNED}`, 'u');
/** A preposition, the year and at most a word between them: “в начале 1958 г.”; “с 1929 по 1977 г.” */
const WHEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:во?|со?|ко?|до|после|от|на|около|по|з|із|у|о?т|към|през|след)\s(?:\p{Ll}+\s)?(?:${NUMBERS}\s(?:по|до)\s)?${SIGNED}`,
  'iu',
);
/** What is before the time at the beginning of a clause: nothing, a sign, or one of these words. */
const CLAUSE_BEGINS =
  /(?:^|[,;:—–(«„“\n]|(?<![\p{L}])(?:и|а|но|что|как|когда|уже|ещё|еще|лишь|только|если|хотя|именно|где|пока|та|але|що|коли|вже|тільки|но|че|кога|вече))\s*$/iu;
/** Whether a text ends with a year or century and its sign. */
export function endsWithYear(before: string): boolean {
  return ENDS_WITH_YEAR.test(before);
}

/**
 * Whether a sentence goes on after a year with its sign, before a word with a capital. It does if the year begins a
 * clause (“В 1878 г. Нобель …”) or belongs to a noun (“перепись 1897 г.”).
 */
export function goesOnAfterYear(before: string): boolean {
  const when = WHEN.exec(before);
  return when === null || CLAUSE_BEGINS.test(before.slice(0, when.index));
}
