import type { Reader } from '../../model/reader.ts';
import { lettersOutsideTags, withoutComments } from '../recognise.ts';
import { Blog } from './blog.ts';
import { readFeed } from './feed-element.ts';
import { readEntry } from './read-entry.ts';

/** Feeds in Atom, and exports of Blogger, which are in Atom. Feeds in RSS are read like exports of WordPress. */
export const feedReader: Reader = {
  name: 'atom',
  what: 'an export of Blogger or a feed (Atom or RSS)',
  isStreamed: true,
  accepts({ start }) {
    const text = withoutComments(start);
    const root = /<(?:atom:)?feed\b[^<>]{0,4000}>/.exec(text);
    return (
      root !== null &&
      lettersOutsideTags(text.slice(0, root.index)) < 500 &&
      /w3\.org\/2005\/Atom|purl\.org\/atom/.test(root[0])
    );
  },
  async *read(input, { include = {} }) {
    const blog = new Blog();
    let count = 0;
    for await (const part of readFeed(input.chunks())) {
      if (part.of !== 'entry') blog.take(part.element, part.of === 'start');
      else {
        count += 1;
        yield readEntry(part.element, { file: input.file, place: `entry ${count}`, blog }, include);
      }
    }
    if (input.faults.cutShort !== undefined) {
      yield { unreadable: { file: input.file, place: 'its end', why: input.faults.cutShort } };
    }
  },
};
