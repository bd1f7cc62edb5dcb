/** A stretch of a text, in UTF-16 code units; `end` is the first that is not in it. */
export interface Range {
  start: number;
  end: number;
}
