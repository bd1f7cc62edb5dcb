import type { CslDate, CslDateParts } from '../citations/csl.ts';
import type { ArchiveDate } from '../../base/dates.ts';

/**
 * A date in CSL-JSON. An interval becomes a range; because it means one day between its ends, it is `circa`, like an
 * approximate (`~`) or uncertain (`?`) date.
 *
 * @see CSL-JSON schema, `date-variable`: https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json
 */
export function cslDate({ edtf }: ArchiveDate): CslDate {
  const [first, last] = edtf.split('/').map(dateParts);
  if (!first) throw new RangeError('a date cannot be empty');
  const parts: CslDate = { 'date-parts': last ? [first, last] : [first] };
  return last || /[~?%]/.test(edtf) ? { ...parts, circa: true } : parts;
}

function dateParts(date: string): CslDateParts {
  const [year = 0, month, day] = date
    .replace(/[~?%]$/, '')
    .split('-')
    .map(Number);
  if (month === undefined) return [year];
  return day === undefined ? [year, month] : [year, month, day];
}
