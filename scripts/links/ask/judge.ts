import { STATUS_CODES } from 'node:http';
import type { Outcome } from '../../../src/schemas/links.ts';

/** What a response means for the page. */
export interface Judgement {
  outcome: Outcome;
  problem?: string;
  /** Whether a later attempt may get another response. */
  isPassing: boolean;
}

/**
 * Judges the status of a response that is not a redirect. Only 404 and 410 mean that the page does not exist. Most
 * other refusals are aimed at programs and do not show what a reader would see; neither do statuses outside of any
 * standard, such as 999.
 *
 * @see RFC 9110, section 15
 */
export function judge(status: number): Judgement {
  if (status >= 200 && status < 300) return { outcome: 'well', isPassing: false };
  const words = STATUS_CODES[status];
  const problem = `the server answers ${status}${words ? ` (${words})` : ''}`;
  if (status === 404 || status === 410) return { outcome: 'not-found', problem, isPassing: false };
  if (status >= 500 && status < 600) return { outcome: 'failed', problem, isPassing: status !== 501 };
  return { outcome: 'unclear', problem, isPassing: [408, 425, 429].includes(status) };
}

/**
 * Whether redirects led from a page to the front page of its own site, as on servers that no longer have the page.
 *
 * @param from the requested address
 * @param to the address after redirects
 */
export function redirectsToFrontPage(from: string, to: string): boolean {
  const [asked, found] = [new URL(from), new URL(to)];
  const plain = ({ hostname }: URL) => hostname.replace(/^www\./, '');
  return plain(asked) === plain(found) && isFrontPage(found) && !isFrontPage(asked);
}

function isFrontPage({ pathname, search }: URL): boolean {
  return search === '' && /^\/((index|default|home)\.[a-z]+)?$/i.test(pathname);
}
