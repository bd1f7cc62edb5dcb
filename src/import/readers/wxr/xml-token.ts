/** A piece of XML, as far as a damaged file has any. */
export type XmlToken = Place &
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

/** Where a token is in the whole text. */
interface Place {
  start: number;
  end: number;
}
