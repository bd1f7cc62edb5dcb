import { Zip, ZipDeflate } from 'fflate';

/** A file within a zip file. */
export interface ZippedFile {
  name: string;
  /** Makes its text. */
  write: () => string;
}

/** A zip file. Its bytes depend on the files alone. The files are made one after the other, to save memory. */
export function zipFiles(files: Iterable<ZippedFile>): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  // The earliest date that an entry can have. Entries have local time.
  const date = new Date(1980, 0, 1);
  for (const { name, write } of files) {
    const entry = new ZipDeflate(name, { level: LEVEL });
    entry.mtime = date;
    zip.add(entry);
    entry.push(Buffer.from(write()), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** Higher levels take longer and save next to nothing. */
const LEVEL = 6;
