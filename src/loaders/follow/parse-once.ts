import { parseFile, type ParsedFile } from '../parse-file.ts';

interface Parser {
  parse: typeof parseFile;
  /** The last result for a file. */
  bytesOf: (file: string) => Uint8Array;
}

/** Makes a parser that parses a file again only when its bytes have changed. */
export function parseOnce(): Parser {
  const known = new Map<string, { bytes: Uint8Array; parsed: ParsedFile }>();
  return {
    parse: (collection, file, bytes) => {
      const before = known.get(file);
      if (before && Buffer.compare(before.bytes, bytes) === 0) return before.parsed;
      const parsed = parseFile(collection, file, bytes);
      known.set(file, { bytes, parsed });
      return parsed;
    },
    bytesOf: (file) => known.get(file)?.bytes ?? new Uint8Array(),
  };
}
