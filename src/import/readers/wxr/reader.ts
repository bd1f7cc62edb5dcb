import { memoizeByObject } from '../../../base/memoize.ts';
import { type ContentItem, parseContent } from '../../html/content-to-post.ts';
import { LONGEST_TEXT, withoutImages } from '../../input/too-long.ts';
import type { Found } from '../../model/found.ts';
import type { Post } from '../../model/post.ts';
import type { Reader } from '../../model/reader.ts';
import { pairNotes } from '../../notes/pair-notes.ts';
import { lettersOutsideTags, withoutComments } from '../recognise.ts';
import { collectAttachments } from './attachments.ts';
import { readItems } from './read-items.ts';

/** Exports of WordPress. There may be other things before the feed: a warning, blank lines, another root. */
export const wxrReader: Reader = {
  name: 'wxr',
  what: 'an export of WordPress',
  isStreamed: true,
  accepts: ({ start }) => isFeed(withoutComments(start)),
  async *read(input, { include, siblings }) {
    const attachments = await attachmentsOf(siblings);
    for await (const found of readItems(input, { include, attachments })) {
      yield 'item' in found ? convert(found.item, (item) => parseContent(item.content, { ...item, pairNotes })) : found;
    }
  },
};

/** Makes a post of an item; one that cannot be made one is named. */
export function convert(item: ContentItem, toPost: (item: ContentItem) => Post): Found {
  const { file, place, stated, content } = item;
  const { length } = content.length > LONGEST_TEXT ? withoutImages(content) : content;
  const unreadable = (why: string): Found => {
    const title = stated.title !== undefined && { title: stated.title };
    return { unreadable: { file, place, ...title, why, length: content.length } };
  };
  if (length > LONGEST_TEXT) {
    const most = LONGEST_TEXT.toLocaleString('en');
    return unreadable(`Its text has ${length.toLocaleString('en')} characters; expected ${most} at most.`);
  }
  try {
    return { post: toPost(item) };
  } catch (error) {
    return unreadable(`It could not be converted: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A feed's root holds a channel, and there is little but markup before and after it. Its first part may be lost. */
function isFeed(text: string): boolean {
  const opening = FEED.exec(text);
  if (!opening || lettersOutsideTags(text.slice(0, opening.index)) > 4000) return false;
  const rest = text.slice(opening.index);
  const end = /<\/rss\s{0,9}>/i.exec(rest);
  return !end || lettersOutsideTags(rest.slice(end.index)) < 1500;
}

const FEED = /<rss\b[^<>]{0,4000}>\s{0,200}<channel\b|<item\b[^<>]{0,400}>\s{0,200}<title>/i;

/** The media library is one for all files of an export: it is read once. */
const attachmentsOf = memoizeByObject(collectAttachments);
