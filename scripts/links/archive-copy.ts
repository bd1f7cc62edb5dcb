import { z } from 'astro/zod';
import type { CopySearch } from '../../src/schemas/links.ts';
import { requestWithRetries } from './ask/request-with-retries.ts';
import { type Clock, dayOf } from './ask/clock.ts';
import type { Requester } from './ask/follow.ts';

/** The web archive's endpoint for available copies. */
export const AVAILABILITY_API = 'https://archive.org/wayback/available';

/** @see https://archive.org/help/wayback_api.php */
const answerSchema = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({
        available: z.boolean(),
        status: z.string(),
        url: z.url({ protocol: /^https?$/ }),
        timestamp: z.string().regex(/^\d{14}$/),
      })
      .optional(),
  }),
});

export interface SearchSettings {
  /** The address of a request to the availability API. */
  api: string;
  asker: Requester;
  clock: Clock;
}

/**
 * Asks the web archive for its copy of an address nearest to a day.
 *
 * @param near as YYYY-MM-DD
 * @returns the copy, none, or why the archive gave no answer
 * @throws if the program was stopped
 */
export async function searchCopy(
  address: string,
  near: string,
  { api, asker, clock }: SearchSettings,
): Promise<CopySearch | { problem: string }> {
  const question = new URL(api);
  question.search = new URLSearchParams({ url: address, timestamp: near.replaceAll('-', '') }).toString();
  const { outcome, problem = '', reply } = await requestWithRetries(question.href, 'GET', asker, clock);
  if (outcome !== 'well' || !reply) return { problem };
  const answer = answerSchema.safeParse(parsedJson(reply.body));
  if (!answer.success) return { problem: 'its answer cannot be read' };
  const { closest } = answer.data.archived_snapshots;
  const hasPage = closest?.available === true && closest.status.startsWith('2');
  return { near, asked: dayOf(clock.now()), ...(hasPage && { found: copyOf(closest.url, closest.timestamp) }) };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The archive returns addresses with `http:`, although it serves `https:`. */
function copyOf(url: string, timestamp: string): NonNullable<CopySearch['found']> {
  const taken = timestamp.replace(/^(\d{4})(\d\d)(\d\d).*/, '$1-$2-$3');
  return { address: url.replace(/^http:\/\/web\.archive\.org(:80)?\//, 'https://web.archive.org/'), taken };
}
