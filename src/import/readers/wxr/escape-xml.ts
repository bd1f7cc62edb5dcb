import { type Changed, withoutControls } from '../../input/controls.ts';

/** Text as XML, and what had to be done for it. */
export interface Escaped {
  xml: string;
  /** Control characters that stood in it, and what became of them. */
  changed: Changed[];
}

/**
 * Makes text of a damaged file well-formed: a bare `&` or `<` becomes text, and so does an entity that XML does not
 * have by itself (`&nbsp;` is left to be read as HTML). With `keepEntities` all entities become text.
 */
export function escapeText(text: string, keepEntities = false): Escaped {
  const { clean, changed } = withoutControls(text);
  const escaped = keepEntities ? clean.replaceAll('&', '&amp;') : clean.replace(/&(#?\w{1,32};)?/g, escapeEntity);
  return { xml: escaped.replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;'), changed };
}

/** Makes a CDATA section of text. */
export function escapeCdata(text: string): Escaped {
  const { clean, changed } = withoutControls(text);
  return { xml: `<![CDATA[${clean.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`, changed };
}

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
