import { controlWarnings } from '../html/clean-characters.ts';
import { brokenBytes } from '../input/faults.ts';
import { withoutControls } from '../input/controls.ts';
import type { TextInput } from '../input/open-text.ts';
import { readText } from '../input/read-text.ts';
import type { Found } from '../model/found.ts';

/**
 * Reads a file that fits into memory. Its first post says what was wrong with the bytes of the file.
 *
 * @param read finds the posts in the whole text, which has no control characters and line ends of `\n`
 */
export async function* readWhole(
  input: TextInput,
  read: (text: string, file: string) => Iterable<Found>,
): AsyncGenerator<Found, void, void> {
  const { file } = input;
  const { clean, changed } = withoutControls(await readText(input));
  const warnings = [...brokenBytes(input.faults.list), ...controlWarnings(changed)];
  for (const found of read(clean, file)) {
    if ('post' in found) found.post.warnings.unshift(...warnings.splice(0, Infinity));
    yield found;
  }
  if (input.faults.cutShort !== undefined) {
    yield { unreadable: { file, place: 'its end', why: input.faults.cutShort } };
  }
}
