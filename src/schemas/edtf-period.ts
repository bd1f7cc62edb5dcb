import { z } from 'astro/zod';
import { parsePeriod } from '../base/periods.ts';
import { DATE } from './edtf-date.ts';

/**
 * A time as precise as it is known, in EDTF level 1: a date, or an interval; `..` is an open end.
 *
 * @example "2011", "2011-05/2015", "2011/..", "../2015~"
 */
export const edtfPeriod = z
  .string()
  .superRefine((value, context) => {
    try {
      parsePeriod(value);
    } catch {
      context.addIssue({
        code: 'custom',
        message:
          'expected a date or a time that begins before it ends, as 2011, 2011-05/2015, 2011/.. or ../2015 (EDTF)',
      });
    }
  })
  .meta({ pattern: `^${DATE}(/(${DATE}|\\.\\.))?$|^\\.\\./${DATE}$` });
