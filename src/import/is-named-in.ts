import type { TextInput } from './input/open-text.ts';

/** Whether files contain one of some names, written as it is given; how large the files are does not matter. */
export async function isNamedIn(inputs: readonly TextInput[], names: readonly string[]): Promise<boolean> {
  const patterns = names.map((name) => new RegExp(`(?<![\\p{L}\\p{N}])${asPattern(name)}(?![\\p{L}\\p{N}])`, 'u'));
  const overlap = Math.max(0, ...names.map((name) => name.length)) * 2;
  for (const input of inputs) {
    let before = '';
    for await (const { text } of input.chunks()) {
      const both = before + text;
      if (patterns.some((pattern) => pattern.test(both))) return true;
      before = both.slice(-overlap);
    }
  }
  return false;
}

/** A name in which any white space means any other. */
function asPattern(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`);
}
