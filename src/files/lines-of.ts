import { createReadStream } from 'node:fs';

/**
 * The lines of a file, one by one, because the file may be larger than memory. Only `\n` ends a line: `node:readline`
 * also ends lines at U+2028 and U+2029, which JSON strings may contain.
 */
export async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = String(chunk).split('\n');
    lines[0] = rest + (lines[0] ?? '');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
