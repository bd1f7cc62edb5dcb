import { Zip, ZipDeflate } from 'fflate';

/** A file within a zip file. */
export interface ZippedFile {
  name: string;
  text: string;
}

/** A zip file, and the names of the files in it. */
export interface ZipFile {
  bytes: Uint8Array<ArrayBuffer>;
  names: string[];
}

/**
 * Zip files with all files, in order. Their bytes depend on the files alone. The files are made one after the other, to
 * save memory.
 *
 * @param most how many characters of text a zip file may have, unless one file has more
 */
export function zipFiles(files: Iterable<ZippedFile>, most = MOST): ZipFile[] {
  const zips: ZipFile[] = [];
  let zip = openZip();
  let length = 0;
  for (const { name, text } of files) {
    if (length > 0 && length + text.length > most) {
      zips.push(zip.end());
      zip = openZip();
      length = 0;
    }
    zip.add(name, text);
    length += text.length;
  }
  zips.push(zip.end());
  return zips;
}

/** Texts of the data are compressed to a third or less, and hosts refuse files of more than 25 MB. */
const MOST = 50_000_000;

function openZip() {
  const chunks: Uint8Array[] = [];
  const names: string[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  return {
    add(name: string, text: string) {
      const entry = new ZipDeflate(name, { level: LEVEL });
      // The earliest date that an entry can have. Entries have local time.
      entry.mtime = new Date(1980, 0, 1);
      zip.add(entry);
      entry.push(Buffer.from(text), true);
      names.push(name);
    },
    end(): ZipFile {
      zip.end();
      return { bytes: Buffer.concat(chunks), names };
    },
  };
}

/** Higher levels take longer and save next to nothing. */
const LEVEL = 6;
