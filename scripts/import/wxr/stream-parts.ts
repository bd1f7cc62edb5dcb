import type { TextInput } from '../input/open-text.ts';
import type { ChannelEnd, ChannelPart } from './read-parts.ts';
import { readParts } from './read-parts.ts';
import { MORE, TextWindow } from './text-window.ts';

/** Reads the children of an export's channel from a file, as it comes. */
export async function* streamParts(input: TextInput): AsyncGenerator<ChannelPart | ChannelEnd, void, void> {
  const chunks = input.chunks()[Symbol.asyncIterator]();
  const window = new TextWindow(chunks);
  try {
    for (const part of readParts(window)) {
      if (part === MORE) await window.grow();
      else yield part;
    }
  } finally {
    await chunks.return?.();
  }
}
