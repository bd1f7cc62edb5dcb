import type { TextInput } from '../../input/open-text.ts';
import type { Skipped, Unreadable } from '../../model/found.ts';
import { hasLetters, SHOWN } from './quoted.ts';
import type { ChannelPart, OutsideText } from './read-parts.ts';
import type { XmlElement } from './xml-element.ts';

/** What the report says of words that are between the posts of an export. */
export function describeOutside(
  { file }: TextInput,
  outside: OutsideText,
): { skipped: Skipped } | { unreadable: Unreadable } {
  const { text, isComment, length } = outside;
  const place = `byte ${outside.byte()}`;
  if (isComment) return { skipped: { file, place, title: text, why: 'a comment in the XML' } };
  return { unreadable: { file, place, why: `Words outside of all posts were left out: “${text}”`, length } };
}

/**
 * What the report says of a child of the channel that is damaged, or that no export has. What is known says nothing.
 */
export function* describeChannelPart(
  { file }: TextInput,
  part: ChannelPart,
): Generator<{ unreadable: Unreadable }, void, void> {
  const { element } = part;
  const text = [textOfAll(element), ...part.loose].join(' ').trim();
  const isKnown = KNOWN.test(element.name);
  if ((isKnown && !part.isBroken && part.lost === undefined) || !hasLetters(`${text}${part.lost ?? ''}`)) return;
  const [damage = 'no export has such an element'] = [part.lost, ...part.damage].filter((each) => each !== undefined);
  const why = `“${part.name}” is not part of a post (${damage}) and was left out: “${text.slice(0, SHOWN)}”`;
  yield { unreadable: { file, place: `byte ${part.byte()}`, why, length: part.end - part.start } };
}

function textOfAll({ text, children }: XmlElement): string {
  return [text, ...children.map(textOfAll)]
    .map((each) => each.trim())
    .filter(Boolean)
    .join(' ');
}

/** What RSS 2.0 and WordPress put before the items, besides what other vocabularies add. */
const KNOWN =
  /^(?:title|link|description|language|pubDate|lastBuildDate|generator|docs|copyright|managingEditor|webMaster|cloud|ttl|image|rating|textInput|skipHours|skipDays|category|site|wp:(?:wxr_version|base_site_url|base_blog_url|author|category|tag|term)|(?:atom|atom10|sy|feedburner|itunes|media|creativeCommons|geo|georss|dc|admin|googleplay|podcast):[\w-]+)$/;
