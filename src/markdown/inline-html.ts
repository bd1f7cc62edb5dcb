/** HTML that is allowed in Markdown. */
export type InlineHtml =
  | { kind: 'open'; name: string; attributes: Record<string, string> }
  | { kind: 'close'; name: string }
  | { kind: 'break' }
  | { kind: 'comment' };

/** The accepted HTML, for messages. */
export const ACCEPTED_HTML = '<span lang="…">, <sup>, <sub>, <cite> or <br>';

const PLAIN = new Set(['sup', 'sub', 'cite']);
const TAG = /^<(\/?)(span|sup|sub|cite)((?: (?:lang|dir)="[A-Za-z0-9-]+")*)>$/;
const ATTRIBUTE = / ([a-z]+)="([A-Za-z0-9-]+)"/g;
const BREAK = /^<br ?\/?>$/;

/**
 * Reads one tag or comment; undefined if it is not allowed. The site makes its own elements of the result, and never
 * passes on an author's HTML.
 *
 * `<span lang="ru-Latn">` → `{ kind: "open", name: "span", attributes: { lang: "ru-Latn" } }`
 */
export function readInlineHtml(html: string): InlineHtml | undefined {
  if (BREAK.test(html)) return { kind: 'break' };
  if (isComment(html)) return { kind: 'comment' };
  const [, slash, name, written] = TAG.exec(html) ?? [];
  if (name === undefined) return undefined;
  const pairs = [...(written ?? '').matchAll(ATTRIBUTE)].map(([, key = '', value = '']): [string, string] => [
    key,
    value,
  ]);
  const attributes = Object.fromEntries(pairs);
  if (Object.keys(attributes).length < pairs.length) return undefined;
  if (slash === '/') return written === '' ? { kind: 'close', name } : undefined;
  return isAllowedElement(name, attributes) ? { kind: 'open', name, attributes } : undefined;
}

/** Whether an element is allowed: superscripts, subscripts, titles, and the language and direction of a phrase. */
export function isAllowedElement(name: string, attributes: Readonly<Record<string, string | undefined>>): boolean {
  const names = Object.keys(attributes);
  if (name !== 'span') return PLAIN.has(name) && names.length === 0;
  const { lang, dir } = attributes;
  const isKnown = names.length > 0 && names.every((key) => key === 'lang' || key === 'dir');
  return isKnown && (lang === undefined || LANGUAGE.test(lang)) && (dir === undefined || DIRECTIONS.has(dir));
}

const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const DIRECTIONS = new Set(['ltr', 'rtl', 'auto']);

/**
 * Whether a text is exactly one comment, as browsers read it: they end a comment at `>` or `->` right after its start,
 * at `-->` and at `--!>` (HTML Standard, “Comments”).
 */
function isComment(html: string): boolean {
  if (!html.startsWith('<!--') || !html.endsWith('-->') || html.length < '<!---->'.length) return false;
  const text = html.slice('<!--'.length, -'-->'.length);
  return !/^-?>/.test(text) && !text.includes('-->') && !text.includes('--!>') && !text.endsWith('<!-');
}
