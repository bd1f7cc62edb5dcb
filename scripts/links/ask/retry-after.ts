/**
 * The pause that a server asks for, in milliseconds; undefined if it asks for none.
 *
 * @param value the header's value: seconds, or a date
 * @param now in milliseconds since 1970
 * @see RFC 9110, section 10.2.3
 */
export function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
