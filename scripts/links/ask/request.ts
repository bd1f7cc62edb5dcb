export type Method = 'HEAD' | 'GET';

/** What is used of the `fetch` of the web platform. */
export type Fetch = (address: string, init: FetchInit) => Promise<FetchResponse>;

export interface FetchInit {
  method: Method;
  redirect: 'manual';
  headers: Record<string, string>;
  signal: AbortSignal;
}

export interface FetchResponse {
  status: number;
  ok: boolean;
  headers: { get: (name: string) => string | null };
  body: { getReader: () => FetchReader; cancel: () => Promise<void> } | null;
}

interface FetchReader {
  read: () => Promise<{ done: boolean; value?: Uint8Array | undefined }>;
  cancel: () => Promise<void>;
}

/** What requests have in common. */
export interface RequestSettings {
  /** Who asks. */
  userAgent: string;
  /** Milliseconds until an answer must be there, its body included. */
  timeLimit: number;
  /** Bytes after which the rest of a body is left unread. */
  bodyLimit: number;
  stop: AbortSignal;
  fetch: Fetch;
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
  const response = await settings.fetch(withoutUser(address), {
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

/** `fetch` takes no address with a name and a password; a page that wants them answers that it does. */
function withoutUser(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}

async function readUpTo(limit: number, { body }: FetchResponse): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; bytes < limit;) {
    const { done, value } = await reader.read();
    if (done || !value) return text;
    text += decoder.decode(value, { stream: true });
    bytes += value.length;
  }
  // Closes the connection.
  await reader.cancel();
  return text;
}
