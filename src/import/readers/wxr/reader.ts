import type { TextInput } from '../../input/open-text.ts';
import { contentToPost } from '../../html/content-to-post.ts';
import type { Reader } from '../../model/reader.ts';
import { pairNotes } from '../../notes/pair-notes.ts';
import { lettersOutsideTags, withoutComments } from '../recognise.ts';
import type { Attachments } from './attachments.ts';
import { collectAttachments } from './collect-attachments.ts';
import { readWxr } from './read-wxr.ts';

/** Exports of WordPress. There may be other things before the feed: a warning, blank lines, another root. */
export const wxrReader: Reader = {
  name: 'wxr',
  what: 'an export of WordPress',
  isStreamed: true,
  accepts: ({ start }) => isFeed(withoutComments(start)),
  async *read(input, { include, siblings }) {
    const attachments = await attachmentsOf(siblings);
    const toPost = (item: Parameters<typeof contentToPost>[0]) => contentToPost(item, { pairNotes });
    yield* readWxr(input, toPost, { include, attachments });
  },
};

/** A feed's root contains a channel, and there is little but markup before and after it. Its first part may be lost. */
function isFeed(text: string): boolean {
  const opening = FEED.exec(text);
  if (!opening || lettersOutsideTags(text.slice(0, opening.index)) > 4000) return false;
  const rest = text.slice(opening.index);
  const end = /<\/rss\s{0,9}>/i.exec(rest);
  return !end || lettersOutsideTags(rest.slice(end.index)) < 1500;
}

const FEED = /<rss\b[^<>]{0,4000}>\s{0,200}<channel\b|<item\b[^<>]{0,400}>\s{0,200}<title>/i;

/** The media library is one for all files of an export: it is read once. */
const libraries = new WeakMap<readonly TextInput[], Promise<Attachments>>();

function attachmentsOf(inputs: readonly TextInput[]): Promise<Attachments> {
  const library = libraries.get(inputs) ?? collectAttachments(inputs);
  libraries.set(inputs, library);
  return library;
}
