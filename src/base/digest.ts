import { hash } from 'node:crypto';

/** The SHA-256 of a text or of bytes, in hexadecimal digits. */
export function digest(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}
