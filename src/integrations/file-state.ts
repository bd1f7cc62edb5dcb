import { statSync } from 'node:fs';

/** A text that changes when a file is written again; `undefined` if there is no file. */
export function fileState(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.mtimeNs} ${found.size}`;
}
