import { contentToPost } from './html/content-to-post.ts';
import { readHtml } from './readers/html/read-html.ts';
import { controlWarnings } from './html/clean-characters.ts';
import { brokenBytes } from './input/broken-bytes.ts';
import { withoutControls } from './input/controls.ts';
import { readText as wholeText } from './input/line-ends.ts';
import type { TextInput } from './input/open-text.ts';
import { refuseLongText } from './input/too-long.ts';
import { type Format, recognise } from './input/recognise.ts';
import type { Found } from './model/found.ts';
import { pairNotes } from './notes/pair-notes.ts';
import { readText } from './readers/text/read-text.ts';
import type { Attachments } from './readers/wxr/attachments.ts';
import { readWxr } from './readers/wxr/read-wxr.ts';
import type { Include } from './readers/wxr/why-skipped.ts';

export interface ReadSettings {
  format: Format | undefined;
  include: Include;
  /** The files of all parts of an export, for galleries. */
  attachments: Attachments;
}

/** Reads the posts of a file, whatever its format, with their notes paired. */
export async function* readPosts(input: TextInput, settings: ReadSettings): AsyncGenerator<Found> {
  const format = settings.format ?? recognise(input);
  const { file } = input;
  if (format === 'wxr') {
    const { include, attachments } = settings;
    yield* readWxr(input, (item) => contentToPost(item, { pairNotes }), { include, attachments });
    return;
  }
  const whole = await wholeText(input);
  refuseLongText(file, whole, format === 'html');
  const { clean: text, changed } = withoutControls(whole);
  const warnings = [...brokenBytes(input.faults.list), ...controlWarnings(changed)];
  for (const found of format === 'html' ? readHtml(text, { file, pairNotes }) : readText(text, file)) {
    // The bytes are those of the file; the first of its posts tells of them.
    if ('post' in found) found.post.warnings.unshift(...warnings.splice(0, Infinity));
    yield found;
  }
  if (input.faults.cutShort !== undefined) {
    yield { unreadable: { file, place: 'its end', why: input.faults.cutShort } };
  }
}
