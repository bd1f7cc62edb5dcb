import type { CslName } from '../citations/csl.ts';
import { parseCslTitle } from '../title.ts';

/** A field of a `.bib` file; one without a value is left out. */
export type BibField = [name: string, value: string | undefined];

/** The lines of fields within an entry. */
export function bibFields(fields: readonly BibField[]): string {
  return fields.map(([name, value]) => (value ? `  ${name} = ${value},\n` : '')).join('');
}

/** The key of an entry, from the id of an item. */
export function bibKey(id: string): string {
  return id.replace(/[^\w:.-]/g, '-');
}

export function braced(value: string | undefined): string | undefined {
  return value && `{${value}}`;
}

/** Text as the value of a field. */
export function bibText(value: string | undefined): string | undefined {
  return braced(value && escaped(value));
}

/** A title in double braces, so that styles keep its capitals. Italics are emphasis: upright in styles with italics. */
export function bibTitle(value: string | undefined): string | undefined {
  const runs = parseCslTitle(value ?? '').map(({ text, isItalic }) =>
    isItalic ? `\\emph{${escaped(text)}}` : escaped(text),
  );
  return braced(braced(runs.join('')));
}

/**
 * "Family, Given" and "Family, Jr., Given"; a name without parts is in braces, so that it is not divided, and so is a
 * part with a comma or the word “and”, which separates names.
 */
export function bibNames(list: readonly CslName[] = []): string | undefined {
  const written = list.map((name) => {
    if ('literal' in name) return `{${escaped(name.literal)}}`;
    return [name.family, name.suffix, name.given].flatMap((part) => (part ? [undivided(part)] : [])).join(', ');
  });
  return braced(written.join(' and '));
}

/** A list of publishers or places, with “and” between two. */
export function bibList(values: readonly string[]): string | undefined {
  return braced(values.map((value) => (SEPARATOR.test(value) ? `{${escaped(value)}}` : escaped(value))).join(' and '));
}

/** An address or a DOI, which styles print unchanged; characters that would end the value are percent-encoded. */
export function bibAddress(address: string | undefined): string | undefined {
  return braced(address?.replace(/[\\{}\s]/g, encodeURIComponent));
}

/** Pages with the dash of TeX. */
export function bibPages(pages: string | undefined): string | undefined {
  return bibText(pages?.replace(/\s*[-–]\s*/g, '--'));
}

function undivided(part: string): string {
  return part.includes(',') || SEPARATOR.test(part) ? `{${escaped(part)}}` : escaped(part);
}

const SEPARATOR = /(?:^|\s)and(?:\s|$)/i;

/**
 * Letters beyond ASCII are kept, special characters of TeX are escaped. Braces are written as commands: BibTeX counts
 * them even after a backslash, so that a single one would end the value.
 */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}&%$#_~^]/g, (sign) => ESCAPES.get(sign) ?? `\\${sign}`);
}

const ESCAPES = new Map(
  Object.entries({
    '\\': '\\textbackslash{}',
    '{': '\\textbraceleft{}',
    '}': '\\textbraceright{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  }),
);
