import { z } from 'astro/zod';
import { parseDate } from '../base/dates.ts';

/** What forms know of a date: whether the day exists, only the parser knows. */
export const DATE = '[1-9]\\d{3}(-\\d\\d){0,2}[~?%]?';

/**
 * A date as precise as it is known, in EDTF level 1 (ISO 8601-2:2019, Annex A): a year, a month, a day, one of these
 * marked approximate (`~`) or uncertain (`?`), or an interval.
 *
 * @example "2022-08-15", "2022-08", "2022~", "2022-02/2022-04"
 */
export const edtfDate = z
  .string()
  .superRefine((value, context) => {
    try {
      parseDate(value);
    } catch {
      context.addIssue({
        code: 'custom',
        message: 'expected a date that exists, as 2022, 2022-08, 2022-08-15, 2022~ or 2022-02/2022-04 (EDTF)',
      });
    }
  })
  .meta({ pattern: `^${DATE}(/${DATE})?$` });
