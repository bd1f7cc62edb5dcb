import type { TextInput } from './open-text.ts';

/** Makes every line end `\n`: those of Windows (`\r\n`) and of old Macs (`\r`). */
export function normaliseLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The whole text of a file, with line ends of `\n`. For files that fit into memory. */
export async function readText(input: TextInput): Promise<string> {
  const parts: string[] = [];
  for await (const { text } of input.chunks()) parts.push(text);
  return normaliseLineEnds(parts.join(''));
}
