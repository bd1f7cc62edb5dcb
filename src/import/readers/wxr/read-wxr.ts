import type { TextInput } from '../../input/open-text.ts';
import { LONGEST_TEXT, withoutImages } from '../../input/too-long.ts';
import type { Found } from '../../model/found.ts';
import type { Post } from '../../model/post.ts';
import type { ReadOptions } from './read-items.ts';
import { readItems } from './read-items.ts';
import type { WxrItem } from './wxr-item.ts';

/** Reads an export of WordPress, and makes its items posts. One that cannot be made one is named. */
export async function* readWxr(
  input: TextInput,
  toPost: (item: WxrItem) => Post | Promise<Post>,
  options: ReadOptions = {},
): AsyncGenerator<Found, void, void> {
  for await (const found of readItems(input, options)) {
    if (!('item' in found)) {
      yield found;
      continue;
    }
    yield await convert(found.item, toPost);
  }
}

async function convert(item: WxrItem, toPost: (item: WxrItem) => Post | Promise<Post>): Promise<Found> {
  const { length } = item.content.length > LONGEST_TEXT ? withoutImages(item.content) : item.content;
  if (length > LONGEST_TEXT) {
    const most = LONGEST_TEXT.toLocaleString('en');
    return unreadable(item, `Its text has ${length.toLocaleString('en')} characters; expected ${most} at most.`);
  }
  try {
    return { post: await toPost(item) };
  } catch (error) {
    return unreadable(item, `It could not be converted: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function unreadable({ file, place, stated, content }: WxrItem, why: string): Found {
  return {
    unreadable: {
      file,
      place,
      ...(stated.title !== undefined && { title: stated.title }),
      why,
      length: content.length,
    },
  };
}
