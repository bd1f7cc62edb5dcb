import type { Range } from '../../../base/range.ts';

/** A piece of XML, as far as a damaged file has any, and where in the whole text it is. */
export type XmlToken = Range &
  (
    | { kind: 'open'; name: string; source: string; attributes: string; empty: boolean }
    | { kind: 'close'; name: string; source: string }
    | { kind: 'text'; text: string }
    | { kind: 'cdata'; text: string; repaired?: string }
    | { kind: 'comment'; text: string }
    /** A processing instruction, an XML declaration or a document type. */
    | { kind: 'instruction' }
    | { kind: 'broken'; why: string }
  );
