import { CLOSE, ITEM_END, OPEN, endsElement } from './cdata-marks.ts';
import { NEARBY, TEXT_LENGTH } from './limits.ts';
import type { Search, Test, TextWindow } from './text-window.ts';

/** Where a section ends that has no proper end. */
export interface Repair {
  end: number;
  /** Where to go on. */
  next: number;
  what: string;
}

/**
 * Looks for the end of a CDATA section that has lost its own: in the same item, the next `]]>` with which its element
 * ends (so a `]]>` that nobody escaped is text), or else the end tag, if that has lost its `]]>`. The limit is where
 * the item ends.
 */
export function* repairCdata(
  window: TextWindow,
  from: number,
  element: string,
): Search<{ limit: number; repair: Repair | undefined }> {
  const itemEnd = yield* window.findThat(endOfItem(window), ITEM_END, from, from + TEXT_LENGTH);
  const limit = itemEnd < 0 ? Math.min(window.end, from + TEXT_LENGTH) : itemEnd;
  return { limit, repair: REPAIRED.test(element) ? yield* findEnd(window, from, limit, element) : undefined };
}

/** Elements with text that is worth a repair. They are few, so that all searches together stay linear. */
const REPAIRED =
  /^(?:(?:content|excerpt):encoded|wp:(?:meta_value|comment_content)|dc:creator|title|description|category)$/;

function* findEnd(window: TextWindow, from: number, limit: number, element: string): Search<Repair | undefined> {
  const end = yield* window.findThat(endOfElement(window, element), CLOSE, from, limit);
  if (end >= 0 && (yield* window.find(`<${element}>${OPEN}`, from, end)) < 0) {
    return { end, next: end + CLOSE.length, what: 'a “]]>” in the text was not escaped' };
  }
  const tag = yield* window.findThat(bareEndTag(window), `</${element}`, from, limit);
  return tag < 0 ? undefined : { end: tag, next: tag, what: `“${element}” had no “]]>” at its end` };
}

/** The end tag of an item is one if another item, or the end of all, follows. */
function endOfItem(window: TextWindow): Test {
  return nearby(window, 'end of item', (at) => window.match(AFTER_ITEM, at) !== null);
}

const AFTER_ITEM = /<\/item>\s{0,500}(?:<item\b|<\/channel|<\/rss|<!--|$)/y;

function endOfElement(window: TextWindow, element: string): Test {
  return nearby(window, `end of ${element}`, (at) => endsElement(window, at, element));
}

/** An end tag is one, even without a `]]>`, if another field follows and its `]]>` was not escaped with it. */
function bareEndTag(window: TextWindow): Test {
  const isEscaped = (at: number): boolean => window.startsWith(`${OPEN}>`, at - OPEN.length - 1);
  return nearby(window, 'bare', (at) => !isEscaped(at) && window.match(BEFORE_FIELD, at) !== null);
}

const BEFORE_FIELD =
  /<\/[\w:]+\s{0,99}>\s{0,500}<(?:\/?(?:wp|content|excerpt|dc):\w|\/item>|(?:title|link|pubDate|guid|description|category)\b)/y;

function nearby(window: TextWindow, name: string, test: (at: number) => boolean): Test {
  return {
    name,
    *passes(at) {
      yield* window.ensure(at + NEARBY);
      return test(at);
    },
  };
}
