import { STATUS_CODES } from 'node:http';
import type { Outcome } from '../../../src/schemas/links.ts';

/** What an answer says of the page. */
export interface Judgement {
  outcome: Outcome;
  problem?: string;
  /** Whether another answer may come in a while. */
  isPassing: boolean;
}

/**
 * Judges the status of an answer that is no redirect. Only 404 and 410 say that there is no page; most other refusals are
 * meant for programs and tell nothing of what a reader would see, and neither does a number that no standard knows, such
 * as 999.
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
 * Whether redirects led from a page to the front page of its own site: so do servers that have lost it.
 *
 * @param from the address that was asked for
 * @param to where redirects led
 */
export function isLostToFrontPage(from: string, to: string): boolean {
  const [asked, found] = [new URL(from), new URL(to)];
  const plain = ({ hostname }: URL) => hostname.replace(/^www\./, '');
  return plain(asked) === plain(found) && isFrontPage(found) && !isFrontPage(asked);
}

function isFrontPage({ pathname, search }: URL): boolean {
  return search === '' && /^\/((index|default|home)\.[a-z]+)?$/i.test(pathname);
}
