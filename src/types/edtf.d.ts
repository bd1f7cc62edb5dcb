/** The parts of `edtf` that the archive uses; the package ships no types. */
declare module 'edtf' {
  export interface ExtendedDate {
    type: 'Date' | 'Year' | 'Season' | 'Interval';
    /** Earliest instant, in milliseconds since 1970 UTC. */
    min: number;
    /** Latest instant, in milliseconds since 1970 UTC. */
    max: number;
    edtf: string;
    /** 1: a year, 2: a month, 3: a day; of an interval's first end for an interval. */
    precision?: number;
    approximate?: { value: number };
    uncertain?: { value: number };
    lower?: ExtendedDate | null;
    upper?: ExtendedDate | null;
  }
  export default function edtf(
    text: string,
    options?: { level?: number; types?: ExtendedDate['type'][] },
  ): ExtendedDate;
}
