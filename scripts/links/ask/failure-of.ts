import { ADDRESS_NOT_PUBLIC, HOST_NOT_PUBLIC } from './web-fetch.ts';

/** Why a request failed. */
export interface Failure {
  problem: string;
  /** Whether another attempt may succeed. */
  isPassing: boolean;
  /** Set when the request was not made because the address is not public. */
  isRefused?: boolean;
}

/** Describes in words why `fetch` failed. */
export function failureOf(error: unknown): Failure {
  for (const one of withCauses(error)) {
    if (one.name === 'TimeoutError') return { problem: 'no answer in time', isPassing: true };
    const code = 'code' in one && typeof one.code === 'string' ? one.code : '';
    if (code === ADDRESS_NOT_PUBLIC) return { problem: one.message, isPassing: false, isRefused: true };
    if (code === HOST_NOT_PUBLIC) return { problem: one.message, isPassing: false };
    if (one.name === 'HTTPParserError') return { problem: NO_HTTP, isPassing: false };
    const known = PASSING.get(code);
    if (known !== undefined) return { problem: known, isPassing: true };
    const lasting = LASTING.get(code) ?? WORDS_OF_KIND.find(([kind]) => kind.test(code))?.[1];
    if (lasting !== undefined) return { problem: lasting, isPassing: false };
  }
  return { problem: wordsOf(withCauses(error).at(-1) ?? error), isPassing: false };
}

/** An error and its chain of causes. */
function withCauses(error: unknown): Error[] {
  return error instanceof Error ? [error, ...withCauses(error.cause)] : [];
}

/** The words of an error in one line; some have none, or control characters. */
function wordsOf(error: unknown): string {
  const { name, message } = error instanceof Error ? error : { name: 'error', message: String(error) };
  return (
    message
      .replace(/[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ')
      .trim()
      .slice(0, 200) || name
  );
}

const NO_HTTP = 'the answer is not HTTP';
const NOT_SECURE = 'no secure connection could be made';
const BROKEN_OFF = 'the connection broke off';
const TOO_SLOW = 'no answer in time';

/** Codes of Node.js and of its `fetch`. */
const PASSING = new Map(
  Object.entries({
    EAI_AGAIN: 'the host name could not be looked up',
    ECONNREFUSED: 'the host refuses connections',
    ECONNRESET: BROKEN_OFF,
    EPIPE: BROKEN_OFF,
    UND_ERR_SOCKET: BROKEN_OFF,
    ETIMEDOUT: TOO_SLOW,
    UND_ERR_CONNECT_TIMEOUT: TOO_SLOW,
    UND_ERR_HEADERS_TIMEOUT: TOO_SLOW,
    UND_ERR_BODY_TIMEOUT: TOO_SLOW,
    EHOSTUNREACH: 'the host cannot be reached',
    ENETUNREACH: 'the host cannot be reached',
  }),
);

const WORDS_OF_KIND: readonly [RegExp, string][] = [
  [/^ERR_(SSL|TLS)_/, NOT_SECURE],
  [/^Z_/, 'the page cannot be decompressed'],
];

const UNKNOWN_SIGNATURE = 'the certificate is not from a trusted authority';

const LASTING = new Map(
  Object.entries({
    ENOTFOUND: 'no host has this name',
    CERT_HAS_EXPIRED: 'the certificate has expired',
    CERT_NOT_YET_VALID: 'the certificate is not valid yet',
    ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another host',
    DEPTH_ZERO_SELF_SIGNED_CERT: UNKNOWN_SIGNATURE,
    SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_SIGNATURE,
    UNABLE_TO_GET_ISSUER_CERT: UNKNOWN_SIGNATURE,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_SIGNATURE,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_SIGNATURE,
    EPROTO: NOT_SECURE,
    ERR_ASSERTION: NO_HTTP,
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: NO_HTTP,
    UND_ERR_HEADERS_OVERFLOW: 'the answer has too many headers',
  }),
);
