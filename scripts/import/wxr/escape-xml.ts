/** Text as XML, and what had to be done for it. */
export interface Escaped {
  xml: string;
  /** How many characters were left out that XML does not have. */
  removed: number;
}

/**
 * Makes text of a damaged file well-formed: a bare `&` or `<` becomes text, and so does an entity that XML does not
 * have by itself (`&nbsp;` is left to be read as HTML). With `keepEntities` all entities become text.
 */
export function escapeText(text: string, keepEntities = false): Escaped {
  const { clean, removed } = withoutControls(text);
  const escaped = keepEntities ? clean.replaceAll('&', '&amp;') : clean.replace(/&(#?\w{1,32};)?/g, escapeEntity);
  return { xml: escaped.replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;'), removed };
}

/** Makes a CDATA section of text. */
export function escapeCdata(text: string): Escaped {
  const { clean, removed } = withoutControls(text);
  return { xml: `<![CDATA[${clean.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`, removed };
}

/** Word's line and page breaks are white space, its hyphen that does not break is one; other controls say nothing. */
function withoutControls(text: string): { clean: string; removed: number } {
  let removed = 0;
  const clean = text.replace(CONTROLS, (control) => {
    const read = READ_AS.get(control) ?? '';
    if (!read) removed += 1;
    return read;
  });
  return { clean, removed };
}

/** What XML 1.0 (section 2.2) does not count as characters. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;

const READ_AS = new Map(Object.entries({ '\v': '\n', '\f': '\n', '\x1E': '\u2011' }));

function escapeEntity(found: string, name = ''): string {
  return /^(?:amp|lt|gt|quot|apos);$/.test(name) || isCharacter(name) ? found : `&amp;${name}`;
}

/** Whether a numeric reference means the same in XML and in HTML (which reads those of Windows-1252 as such). */
function isCharacter(name: string): boolean {
  const digits = /^#(?:x([\da-fA-F]{1,6})|(\d{1,7}));$/.exec(name);
  if (!digits) return false;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff) return false;
  return code >= 0xa0 || (code >= 0x20 && code < 0x7f) || code === 9 || code === 10 || code === 13;
}
