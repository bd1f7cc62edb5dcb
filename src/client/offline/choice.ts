import { forgetOnDevice, keepOnDevice, readOnDevice } from '../on-device.ts';

/** What a reader has chosen: to store the archive; to do so later; not to. */
export type Choice = 'stored' | 'stopped' | undefined;

/** @param scope the site’s address */
export function readChoice(scope: string): Choice {
  const value = readOnDevice(keyOf(scope));
  return value === 'stored' || value === 'stopped' ? value : undefined;
}

export function writeChoice(scope: string, choice: Choice): void {
  if (choice === undefined) forgetOnDevice(keyOf(scope));
  else keepOnDevice(keyOf(scope), choice);
}

/** Several archives may have addresses on one host. */
function keyOf(scope: string): string {
  return `steppe-offline ${new URL(scope).pathname}`;
}
