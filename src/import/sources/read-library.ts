import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { UserError } from '../../base/user-error.ts';
import { isObject } from '../../base/is-object.ts';
import type { SourceRecord } from '../../schemas/source.ts';
import { readRis } from './read-ris.ts';
import { keyOf, toSourceRecord } from './to-source-record.ts';

/** How BibTeX is read, too: BibLaTeX has all of its fields. Nothing is fetched. */
const BIBLATEX = {
  forceType: '@biblatex/text',
  maxChainLength: 10,
  generateGraph: false,
  strict: true,
  target: '@csl/list+object',
};

/** The works of a library, by their keys, and what was not readable in it. */
export interface Library {
  sources: Map<string, SourceRecord>;
  /** What could not be taken over, in sentences. */
  doubts: string[];
}

/**
 * Reads the library of a reference manager: CSL-JSON, BibTeX, BibLaTeX or RIS, known by its content.
 *
 * @param file its name, for messages
 * @throws a UserError that says what was found in place of one of these
 */
export function readLibrary(text: string, file: string): Library {
  const sources = new Map<string, SourceRecord>();
  const doubts: string[] = [];
  for (const [index, item] of itemsOf(text.replace(/^\uFEFF/, ''), file).entries()) {
    const key = keyOf(item);
    const record = toSourceRecord(item);
    const name = `${file}, entry ${index + 1} (${key})`;
    if ('fault' in record) doubts.push(`${name}: left out: ${record.fault}`);
    else if (sources.has(key)) doubts.push(`${name}: left out: another entry has its key.`);
    else {
      sources.set(key, record.source);
      if (record.left.length > 0) doubts.push(`${name}: ${record.left.join(', ')} could not be read and was left out.`);
    }
  }
  return { sources, doubts };
}

function itemsOf(text: string, file: string): Record<string, unknown>[] {
  try {
    if (/^\s*[[{]/.test(text)) return objectsIn(JSON.parse(text));
    if (/^\s*TY {2}- /m.test(text)) return readRis(text);
    if (/^\s*@\w+\s*[{(]/m.test(text)) return objectsIn(new Cite(text, BIBLATEX).data);
  } catch (error) {
    throw new UserError(
      `${file}: the library cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
  throw new UserError(`${file}: found no library. Expected CSL-JSON, BibTeX, BibLaTeX or RIS.`);
}

/** The entries of a list, or of an object with `items`, as some programs write. */
function objectsIn(data: unknown): Record<string, unknown>[] {
  const list = isObject(data) && !Array.isArray(data) && 'items' in data ? data.items : data;
  return (Array.isArray(list) ? list : [list]).filter(isObject);
}
