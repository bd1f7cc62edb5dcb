import { describe, expect, it } from 'vitest';
import { failureOf } from './failure-of.ts';

/** As `fetch` throws it. */
function fetchFailed(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('words of the machine'), { code }) });
}

describe('failureOf', () => {
  it('says that a host is not known, which is permanent', () => {
    expect(failureOf(fetchFailed('ENOTFOUND'))).toEqual({ problem: 'no host has this name', isPassing: false });
  });

  it.each(['EAI_AGAIN', 'ECONNRESET', 'UND_ERR_CONNECT_TIMEOUT', 'ENETUNREACH'])('takes %s for passing', (code) => {
    const { problem, isPassing } = failureOf(fetchFailed(code));
    expect(isPassing).toBe(true);
    expect(problem).not.toContain('machine');
  });

  it.each([
    ['CERT_HAS_EXPIRED', 'the certificate has expired'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'the certificate is for another host'],
    ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'no secure connection could be made'],
  ])('describes %s in words', (code, problem) => {
    expect(failureOf(fetchFailed(code))).toEqual({ problem, isPassing: false });
  });

  it('always has words, in one line', () => {
    expect(failureOf(new AggregateError([], '')).problem).toBe('AggregateError');
    expect(failureOf(new Error('one\r\n\u0000two ')).problem).toBe('one two');
  });

  it('gives the innermost message of an unknown error', () => {
    expect(failureOf(fetchFailed('ENEWS'))).toEqual({ problem: 'words of the machine', isPassing: false });
    expect(failureOf('plain text')).toEqual({ problem: 'plain text', isPassing: false });
  });
});
