import { Parser } from 'htmlparser2';

/** Is told of the elements and texts of a page, in order. */
export interface HtmlReader {
  onopentag: (name: string, attributes: Record<string, string>, isImplied: boolean) => void;
  /** Entities are decoded; each has a call of its own. */
  ontext: (text: string) => void;
  onclosetag: (name: string, isImplied: boolean) => void;
}

/** The place in the page of what a reader is told: offsets of its first and last character. */
export interface HtmlPlace {
  readonly startIndex: number;
  readonly endIndex: number;
}

/** The reading of one page, in a parse that others share. */
export interface PageReading {
  read: (place: HtmlPlace) => HtmlReader;
  /** Called after the parse. */
  finish: () => Promise<void> | void;
}

/** Parses a page once for several readers. */
export function readHtml(html: string, makeReaders: readonly ((place: HtmlPlace) => HtmlReader)[]): void {
  const parser = new Parser({
    onopentag(name, attributes, isImplied) {
      for (const reader of readers) reader.onopentag(name, attributes, isImplied);
    },
    ontext(text) {
      for (const reader of readers) reader.ontext(text);
    },
    onclosetag(name, isImplied) {
      for (const reader of readers) reader.onclosetag(name, isImplied);
    },
  });
  const readers = makeReaders.map((make) => make(parser));
  parser.end(html);
}
