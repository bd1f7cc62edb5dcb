export type Method = 'HEAD' | 'GET';

/** What requests have in common. */
export interface RequestSettings {
  /** Who asks. */
  userAgent: string;
  /** Milliseconds until an answer must be there, its body included. */
  timeLimit: number;
  /** Bytes after which the rest of a body is left unread. */
  bodyLimit: number;
  stop: AbortSignal;
  fetch: (address: string, init: RequestInit) => Promise<Response>;
}

/** One answer of a server. */
export interface Reply {
  status: number;
  /** Where a redirect leads, as the server wrote it. */
  location: string | undefined;
  /** How long the server wants to be left alone, as it wrote it. */
  retryAfter: string | undefined;
  /** The beginning of a page; empty with every other answer. */
  body: string;
}

/**
 * Makes one request, without following redirects. A page is read to its end or to the limit: one that breaks off is not
 * well.
 *
 * @throws what `fetch` throws
 */
export async function request(address: string, method: Method, settings: RequestSettings): Promise<Reply> {
  const { userAgent, timeLimit, bodyLimit, stop } = settings;
  const response = await settings.fetch(address, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': userAgent, accept: '*/*' },
    signal: AbortSignal.any([stop, AbortSignal.timeout(timeLimit)]),
  });
  const { status, headers, ok } = response;
  const body = ok ? await readUpTo(bodyLimit, response) : '';
  // What is left unread would keep the connection busy.
  if (!ok) await response.body?.cancel();
  return {
    status,
    location: headers.get('location') ?? undefined,
    retryAfter: headers.get('retry-after') ?? undefined,
    body,
  };
}

async function readUpTo(limit: number, { body }: Response): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; bytes < limit;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
    bytes += value.length;
  }
  // Closes the connection.
  await reader.cancel();
  return text;
}
