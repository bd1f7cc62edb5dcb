import type { Warning } from '../model/warning.ts';
import { byteAt, type TextChunk } from './decode.ts';

/** A place in a text that was read from broken bytes. */
export interface Fault {
  /** The offset in the decoded text. */
  offset: number;
  byte: number;
  /** What was read there: the character of Windows-1252, or U+FFFD. */
  read: string;
  /** The text around it. */
  excerpt: string;
}

/** What was wrong with the bytes of a text. Keeps the first thousand faults, and counts all. */
export class FaultLog {
  readonly list: Fault[] = [];
  count = 0;
  /** Why the text ends before its file does, or before it should. */
  cutShort: string | undefined;

  note(chunk: TextChunk): void {
    this.count += chunk.repaired.length;
    for (const { at } of chunk.repaired.slice(0, KEPT - this.list.length)) {
      this.list.push({
        offset: chunk.offset + at,
        byte: byteAt(chunk, at),
        read: chunk.text.charAt(at),
        excerpt: Buffer.from(chunk.text.slice(Math.max(0, at - 30), at + 31)).toString(),
      });
    }
  }

  /** Faults from one place in the text to another. */
  between(start: number, end: number): Fault[] {
    return this.list.filter(({ offset }) => offset >= start && offset < end);
  }
}

const KEPT = 1000;

/** What a person should see of bytes that were no text. */
export function brokenBytes(faults: readonly Fault[]): Warning[] {
  return faults.map(({ read, byte, excerpt }) => ({
    code: 'encoding-repaired',
    found: `Byte ${byte} of the file was broken and was read as “${read}”: “${excerpt}”`,
    expected: 'See whether the word is right.',
  }));
}
