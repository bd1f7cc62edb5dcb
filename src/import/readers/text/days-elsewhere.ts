import { anyMonthNumber, anyMonthPattern } from '../../../base/month-names.ts';
import { calendarDate } from '../../frontmatter/find-dates.ts';

/** “Published on”, in languages other than English; for use with the flags `iu`. */
export const PUBLISHED_ELSEWHERE =
  '(?:publiée?(?: le)?|mise? en ligne le|veröffentlicht(?: am)?|erschienen am|publicad[oa](?: el| em)?|pubblicato(?: il)?|опубликован[оа]?|размещено|дата(?: публикации)?|datum|fecha|le|am|el)';

const WEEKDAY =
  '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье),? (?:den |le )?)?';

/** “3. Mai 2021”, “1er mai 2021”, “3 de mayo de 2021”, “3 мая 2021 г.”; for use with the flags `iu`. */
export const DAY_ELSEWHERE = `${WEEKDAY}\\d{1,2}(?:er|\\.|º)?(?: de)? ${anyMonthPattern}\\.?,?(?: de| del)? \\d{4}(?: ?(?:года?|г\\.))?`;

const PARTS = new RegExp(`(\\d{1,2})(?:er|\\.|º)?(?: de)? (${anyMonthPattern})\\.?,?(?: de| del)? (\\d{4})`, 'iu');

/** The day that a line names in any of those languages, in EDTF. */
export function dayElsewhere(text: string): string | undefined {
  const [, day, month, year] = PARTS.exec(text) ?? [];
  return day === undefined ? undefined : calendarDate([year, String(anyMonthNumber(month)), day]);
}
