import { zipWriter } from '../../base/zip.ts';

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
 * Zip files with all files, in order. The same files make the same bytes. The files are made one after the other, to
 * save memory.
 *
 * @param most how many characters of text a zip file may have, unless one file has more
 */
export async function zipFiles(files: Iterable<ZippedFile>, most = MOST): Promise<ZipFile[]> {
  const zips: ZipFile[] = [];
  let zip = zipWriter();
  let names: string[] = [];
  let length = 0;
  for (const { name, text } of files) {
    if (length > 0 && length + text.length > most) {
      zips.push({ bytes: await zip.end(), names });
      [zip, names, length] = [zipWriter(), [], 0];
    }
    await zip.addLarge(name, text, LEVEL);
    names.push(name);
    length += text.length;
  }
  return [...zips, { bytes: await zip.end(), names }];
}

/** Texts of the data are compressed to a third or less, and hosts refuse files of more than 25 MB. */
const MOST = 50_000_000;

/** Higher levels take longer and save next to nothing. */
const LEVEL = 6;
