import { compareCodes } from '../../base/compare-text.ts';
import type { OutputFault } from './fault.ts';

/**
 * Faults as prose, by file and line, with a last line that counts them. What stands on many pages, as a link in their
 * footer, is told once, with the number of the others.
 */
export function reportOutput(faults: readonly OutputFault[], folder: string): string {
  const sorted = faults.toSorted((a, b) => compareCodes(a.file, b.file) || a.line - b.line);
  const alike = Map.groupBy(sorted, ({ code, found, expected }) => `${code}\n${found}\n${expected}`);
  const lines = [...alike.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { code, file, line, found, expected } = first;
    const elsewhere = others.length === 0 ? '' : ` The same in ${counted(others.length, 'other place')}.`;
    return [`${folder}/${file}:${line}: found ${found}; expected ${expected}.${elsewhere} [${code}]`];
  });
  const files = new Set(faults.map(({ file }) => file)).size;
  return [...lines, `${counted(faults.length, 'fault')} in ${counted(files, 'file')} of the built site.`].join('\n');
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
