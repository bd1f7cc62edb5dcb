import { createReadStream } from 'node:fs';

/**
 * The lines of a file, one after another, since the whole may be larger than memory. Only `\n` ends a line: the lines of
 * `node:readline` also end at U+2028 and U+2029, which JSON holds within its texts.
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
