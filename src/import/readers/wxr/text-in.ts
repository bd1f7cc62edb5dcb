import type { Warning } from '../../model/warning.ts';
import { hasLetters, quoted } from './quoted.ts';
import type { XmlElement } from './xml-element.ts';

/**
 * The text of an item: all of its `content:encoded`, else its `description`. In a damaged item it can be in an element
 * whose tag is damaged, or in none. Whatever else the item says is told, so that no word of it is passed over.
 *
 * @param loose words that are in no element
 */
export function textIn(item: XmlElement, loose: readonly string[]): { content: string; warnings: Warning[] } {
  const said = item.children.filter(({ text }) => text.trim() !== '');
  const of = (field: string) => [...new Set(said.flatMap(({ name, text }) => (name === field ? text : [])))];
  const [texts, descriptions] = [of('content:encoded'), of('description')];
  const elements = item.children
    .flatMap((child) => [child, ...(child.name === 'wp:postmeta' ? child.children : [])])
    .filter(({ text }) => hasLetters(text));
  const others = elements.filter(({ name }) => !KNOWN.test(name));
  const odd = elements.filter(({ name, text }) => VALUES.some(([names, isOdd]) => names.test(name) && isOdd(text)));
  const used = texts[0] ?? descriptions[0];
  const found = used === undefined ? insteadOf(others, loose) : undefined;
  const unused =
    texts.length === 0 ? descriptions.slice(1) : descriptions.filter((text) => !holds(texts.join(' '), text));
  const warnings = [
    ...leftOut('a “description” beside the text', ...unused),
    ...leftOut('a second “title”', ...of('title').slice(1)),
    ...leftOut('a second “excerpt:encoded”', ...of('excerpt:encoded').slice(1)),
    ...others.flatMap((one) => (one === found?.from ? [] : leftOut(`an element “${one.name}”`, one.text))),
    ...odd.flatMap(({ name, text }) => leftOut(`a “${name}” that cannot be one`, text)),
  ];
  if (found?.from !== loose && loose.length > 0)
    warnings.push(...leftOut('text outside of all fields', loose.join(' ')));
  if (texts.length > 1) {
    warnings.unshift(damage(`The post has ${texts.length} texts; the article has them one after the other.`));
  }
  if (found) {
    const where = `The post has no text in its usual field; the text in ${found.where} was used.`;
    warnings.unshift({ ...damage(where), confidence: 0.6 });
  }
  return { content: texts.length > 1 ? texts.join('\n\n') : (used ?? found?.text ?? ''), warnings };
}

/** The longest text of elements that no export has, or of none, where the post has no other. */
function insteadOf(
  others: readonly XmlElement[],
  loose: readonly string[],
): { text: string; from: unknown; where: string } | undefined {
  const [longest] = others.toSorted((a, b) => b.text.length - a.text.length);
  const bare = loose.join('\n\n');
  if (longest && longest.text.length > bare.length)
    return { text: longest.text, from: longest, where: `the element “${longest.name}”` };
  return hasLetters(bare) ? { text: bare, from: loose, where: 'no element' } : undefined;
}

function leftOut(what: string, ...texts: readonly string[]): Warning[] {
  return texts.map((text) => damage(`${what}: ${quoted(text, SHOWN)}`, 'It was left out. '));
}

function damage(found: string, done = ''): Warning {
  return { code: 'source-damaged', found, expected: `${done}Compare the post with the original.` };
}

/** How much is quoted of what was left out. */
const SHOWN = 10_000;

/** Whether a text contains the words of another, as a summary that is its beginning. */
function holds(text: string, part: string): boolean {
  return letters(text).includes(letters(part.replace(/\[(?:…|\.{3}|&[#\w]+;)\]\s*$/, '')).slice(0, 500));
}

function letters(html: string): string {
  return html.replace(/<\/?[a-z][^<>]*>|&[#\w]+;/gi, '').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What RSS 2.0 and WordPress say of an item, besides what other vocabularies add. */
const KNOWN =
  /^(?:title|link|pubDate|guid|description|category|author|comments|enclosure|source|dc:[\w-]+|content:encoded|excerpt:encoded|wp:(?:post_\w+|postmeta|status|comment_status|ping_status|menu_order|is_sticky|attachment_url|comment|meta_key|meta_value)|(?:atom|atom10|feedburner|itunes|media|creativeCommons|geo|georss|wfw|slash|thr|trackback|podcast|googleplay):[\w-]+)$/;

/** Fields that contain no text, and what cannot be in them. */
const VALUES: readonly (readonly [RegExp, (text: string) => boolean])[] = [
  [/^(?:link|guid|comments|wp:attachment_url)$/, (text) => /[<>\s]/.test(text.trim())],
  [/^(?:pubDate|wp:post_\w*(?:date|modified)\w*)$/, (text) => !isDate(text)],
  [/^wp:(?:post_id|post_parent|menu_order|is_sticky)$/, (text) => !/^\s*-?\d+\s*$/.test(text)],
  [/^wp:(?:\w*status|post_type)$/, (text) => !/^\s*[\w-]+\s*$/.test(text)],
  [/^(?:wp:post_name|category|dc:creator)$/, (text) => /[<\n]/.test(text.trim()) || text.length > LONGEST_NAME],
  // A declaration shows nothing, and takes along what follows it.
  [/^excerpt:encoded$/, (text) => /<!(?!--)/.test(text)],
  [/^wp:meta_key$/, (text) => /[<\n]/.test(text.trim())],
];

/** A name in another script takes many characters when it is percent-encoded. */
const LONGEST_NAME = 1000;

function isDate(text: string): boolean {
  return /^[\d\s:TZ.+-]+$/.test(text) || !Number.isNaN(Date.parse(text));
}
