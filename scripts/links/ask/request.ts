export type Method = 'HEAD' | 'GET';

/** The part of the web platform's `fetch` that is used. */
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

/** Settings of all requests. */
export interface RequestSettings {
  /** The `User-Agent` header. */
  userAgent: string;
  /** Milliseconds for the whole response, its body included. */
  timeLimit: number;
  /** The number of bytes after which the rest of a body is not read. */
  bodyLimit: number;
  stop: AbortSignal;
  fetch: Fetch;
}

/** A server's response. */
export interface Reply {
  status: number;
  /** The target of a redirect, as the server wrote it. */
  location: string | undefined;
  /** The `Retry-After` header, as the server wrote it. */
  retryAfter: string | undefined;
  /** The beginning of a successful response's body; empty for every other. */
  body: string;
}

/**
 * Makes one request without following redirects. Reads a page to its end or to the limit: an aborted body is a failure.
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
  // An unread body would keep the connection busy.
  if (!ok) await response.body?.cancel();
  return {
    status,
    location: headers.get('location') ?? undefined,
    retryAfter: headers.get('retry-after') ?? undefined,
    body,
  };
}

/** Removes user name and password, which `fetch` does not accept; a page that needs them answers so. */
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
