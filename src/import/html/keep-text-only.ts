import { readTags } from './read-tags.ts';
import { maxAttributes } from './nesting-limit.ts';

/** A page with only those of its tags that cannot nest: paragraphs, breaks, images and links. Its text stays whole. */
export function keepTextOnly(html: string): string {
  const parts: string[] = [];
  let from = 0;
  let name = '';
  let nameStart = 0;
  let attributes = 0;
  const drop = (start: number, end: number): void => {
    parts.push(html.slice(from, start), ' ');
    from = end;
  };
  readTags(html, {
    onopentagname(start, end) {
      nameStart = start;
      attributes = 0;
      name = html.slice(start, end).toLowerCase();
    },
    onattribname() {
      attributes += 1;
    },
    onopentagend(end) {
      if (!keptNames.has(name) || attributes > maxAttributes) drop(nameStart - 1, end + 1);
    },
    onclosetag(start, end) {
      if (keptNames.has(html.slice(start, end).toLowerCase())) return;
      const close = html.indexOf('>', end);
      drop(html.lastIndexOf('<', start), close < 0 ? html.length : close + 1);
    },
  });
  parts.push(html.slice(from));
  return parts.join('');
}

/** The last of them hold raw text: without their tags, it would be read as markup. */
const keptNames: ReadonlySet<string> = new Set(
  'p br hr img a script style textarea title iframe xmp noembed noframes plaintext'.split(' '),
);
