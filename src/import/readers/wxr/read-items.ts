import type { ContentItem } from '../../html/content-to-post.ts';
import { brokenBytes } from '../../input/faults.ts';
import type { TextInput } from '../../input/open-text.ts';
import type { Skipped, Unreadable } from '../../model/found.ts';
import type { Include } from '../../model/reader.ts';
import type { Warning } from '../../model/warning.ts';
import type { Attachments } from './attachments.ts';
import { Channel } from './channel.ts';
import { type ChannelEnd, type ChannelPart, type OutsideText, readParts } from './read-parts.ts';
import { hasLetters, SHOWN } from './quoted.ts';
import { detached } from './text-of.ts';
import { type ItemContext, titleOf, toItem } from './to-item.ts';
import { isUncertain, whySkipped } from './why-skipped.ts';
import { fieldOf, type XmlElement } from './xml-element.ts';

/** What is found in an export, one after another. */
export type FoundItem = { item: ContentItem } | { skipped: Skipped } | { unreadable: Unreadable };

export interface ReadOptions {
  include?: Include | undefined;
  /** The media library of all files of the export. */
  attachments: Attachments;
}

/**
 * Reads an export of WordPress (WXR 1.0 to 1.2) as a stream, in memory that does not grow with the file. Damage is
 * repaired where it can be; every item that could not be read is named, and the rest goes on.
 */
export async function* readItems(input: TextInput, options: ReadOptions): AsyncGenerator<FoundItem, void, void> {
  const { include = {}, attachments } = options;
  let [channel, number] = [new Channel(), 0];
  let count = 0;
  let isCut = false;
  for await (const part of readParts(input.chunks())) {
    if (part.kind === 'end') {
      yield* describeEnd(input, part, isCut);
      continue;
    }
    if (part.kind === 'outside') {
      yield* describeOutside(input, part);
      continue;
    }
    if (part.channel !== number) [channel, number] = [new Channel(), part.channel];
    if (part.builder.name === 'item') {
      count += 1;
      isCut = part.ended === 'cut';
      yield readItem(part, input, { place: `item ${count}`, channel, attachments }, include);
    } else {
      channel.take(part.element);
      yield* describeChannelPart(input, part);
    }
  }
}

function readItem(
  part: ChannelPart,
  input: TextInput,
  context: Pick<ItemContext, 'place' | 'channel' | 'attachments'>,
  include: Include,
): FoundItem {
  const { file } = input;
  const { place } = context;
  const { element: item, builder, end } = part;
  const title = titleOf(item);
  const unreadable = (why: string): FoundItem => {
    const length = end - builder.start;
    return { unreadable: { file, place: `${place}, byte ${part.byte()}`, ...(title && { title }), why, length } };
  };
  const hasPassword = fieldOf(item, 'wp:post_password') !== undefined;
  // An RSS feed without WordPress’s fields holds posts.
  const type = detached(fieldOf(item, 'wp:post_type') ?? 'post');
  const visibility = { type, status: fieldOf(item, 'wp:status') ?? 'publish', hasPassword };
  const skipped = whySkipped(visibility, include);
  const damage = whyUnreadable(part);
  if (damage !== undefined) return unreadable(damage);
  if (skipped !== undefined) {
    // Damage can make a post look as if it were to be left out.
    if (isUncertain(visibility, builder.isBroken))
      return unreadable(`It is ${skipped.why}: see whether that is right.`);
    return { skipped: { file, place, title, ...skipped } };
  }
  const read = toItem(item, { ...context, file, loose: builder.loose, warnings: warningsOf(part, input) });
  const hasLostText = builder.isBroken && read.content.trim() === '';
  return hasLostText ? unreadable('It is damaged: its text is missing.') : { item: read };
}

function whyUnreadable({ builder, element: item, ended, namespaces }: ChannelPart): string | undefined {
  const { lost, isBroken } = builder;
  if (ended === 'cut') return 'The file ends in the middle of it.';
  if (lost) return `It is damaged: ${lost}.`;
  if (ended === 'whole' && !isBroken) return undefined;
  const has = (name: string): boolean => fieldOf(item, name) !== undefined;
  if (ended === 'unclosed' && !has('content:encoded')) return 'It is damaged: its end and its text are missing.';
  const isOfWordPress =
    item.children.some(({ name }) => name.startsWith('wp:')) ||
    [...namespaces.values()].some((uri) => uri.includes('wordpress.org/export'));
  return has('wp:status') || !isOfWordPress
    ? undefined
    : 'It is damaged: the field that says whether it is published is missing.';
}

/** What the report says of words between the posts of an export. */
function* describeOutside({ file }: TextInput, outside: OutsideText): Generator<FoundItem> {
  const { hasWords, isComment, length } = outside;
  const text = outside.text.toWellFormed().trim();
  const place = `byte ${outside.byte()}`;
  if (hasWords && isComment) yield { skipped: { file, place, title: text, why: 'a comment in the XML' } };
  else if (hasWords)
    yield { unreadable: { file, place, why: `Words outside of all posts were left out: “${text}”`, length } };
}

/** What the report says of a child of the channel that is damaged, or that no export has. What is known says nothing. */
function* describeChannelPart({ file }: TextInput, part: ChannelPart): Generator<FoundItem> {
  const { element, end } = part;
  const { name, start, damage, isBroken, loose, lost } = part.builder;
  const text = [textOfAll(element), ...loose].join(' ').trim();
  const isKnown = KNOWN.test(element.name);
  // RSS 1.0 lists the addresses of its items.
  if (element.name === 'items' || (isKnown && !isBroken && lost === undefined) || !hasLetters(`${text}${lost ?? ''}`))
    return;
  const [what = 'no export has such an element'] = lost === undefined ? damage : [lost];
  const why = `“${name}” is not part of a post (${what}) and was left out: “${text.slice(0, SHOWN)}”`;
  yield { unreadable: { file, place: `byte ${part.byte()}`, why, length: end - start } };
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

function* describeEnd({ file, faults }: TextInput, end: ChannelEnd, isCut: boolean): Generator<FoundItem> {
  if (!end.hasBeginning) {
    const why = 'The file begins in the middle of an export: what is before its first item could not be read.';
    yield { unreadable: { file, place: 'byte 0', why } };
  }
  const place = `byte ${end.byte()}`;
  if (faults.cutShort) {
    const why = `The packed file is damaged (${faults.cutShort}): what follows is missing.`;
    yield { unreadable: { file, place, why } };
  } else if (!end.hasEnd && !isCut) {
    yield { unreadable: { file, place, why: 'The file ends before its list of posts does: some may be missing.' } };
  }
}

/** What a person should see of how an item was read: damage of the file, and bytes that were no text. */
function warningsOf({ builder, ended, end }: ChannelPart, { faults }: TextInput): Warning[] {
  const repairs = [...builder.damage, ...(ended === 'unclosed' ? ['the end tag of the item was missing'] : [])];
  const warnings = repairs.map((found): Warning => ({ code: 'source-damaged', found, expected: COMPARE }));
  return faults.count === 0 ? warnings : [...warnings, ...brokenBytes(faults.between(builder.start, end))];
}

const COMPARE = 'The file is damaged here and was repaired: compare the post with the original.';
