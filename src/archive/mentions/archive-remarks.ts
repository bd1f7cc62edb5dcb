import type { Range } from './addresses.ts';

const REMARK = /\[archive: [^\]]*\]/gu;

/** Where the archive's own remarks stand in a text. What they name is not named by the author. */
export function archiveRemarksIn(text: string): Range[] {
  return Array.from(text.matchAll(REMARK), ({ 0: remark, index }) => ({ start: index, end: index + remark.length }));
}
