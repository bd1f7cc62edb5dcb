/** A piece of XML, as far as a damaged file has any. Comments, declarations and instructions are none. */
export type XmlToken = Place &
  (
    | { kind: 'open'; name: string; source: string; attributes: string; empty: boolean }
    | { kind: 'close'; name: string; source: string }
    | { kind: 'text'; text: string }
    | { kind: 'cdata'; text: string; repaired?: string }
    | { kind: 'broken'; why: string }
  );

/** Where it stands in the whole text. */
interface Place {
  start: number;
  end: number;
}
