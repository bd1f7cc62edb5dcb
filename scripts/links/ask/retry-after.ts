/**
 * How long a server wants to be left alone, in milliseconds; undefined where it does not say so.
 *
 * @param value of the header: seconds, or a date
 * @param now in milliseconds since 1970
 * @see RFC 9110, section 10.2.3
 */
export function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
