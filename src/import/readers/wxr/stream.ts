import type { TextInput } from '../../input/open-text.ts';
import { MORE, TextWindow } from './text-window.ts';

/** Runs a reader of text that may ask for more over a file, as the file comes. */
export async function* stream<Part>(
  input: TextInput,
  read: (window: TextWindow) => Generator<Part | typeof MORE, void, void>,
): AsyncGenerator<Part, void, void> {
  const chunks = input.chunks()[Symbol.asyncIterator]();
  const window = new TextWindow(chunks);
  try {
    for (const part of read(window)) {
      if (part === MORE) await window.grow();
      else yield part;
    }
  } finally {
    await chunks.return?.();
  }
}
