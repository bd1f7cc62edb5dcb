import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** A zip file that is being written. Its bytes depend on its entries and their order alone, and on Node.js’ zlib. */
export interface ZipWriter {
  /**
   * Adds a small entry, which is compressed beside all other work.
   *
   * @param level 0: as it is; 1: quickly compressed; 9: as far as possible
   */
  add: (name: string, content: Uint8Array | string, level: number) => void;
  /** Adds a large entry. Resolves when its content is no longer needed. */
  addLarge: (name: string, content: string, level: number) => Promise<void>;
  /** The whole file. */
  end: () => Promise<Buffer<ArrayBuffer>>;
}

/** Begins a zip file. */
export function zipWriter(): ZipWriter {
  const zip = new ZipFile();
  const bytes = buffer(zip.outputStream);
  return {
    add: (name, content, level) => zip.addBuffer(Buffer.from(content), name, optionsOf(level)),
    addLarge: async (name, content, level) => {
      const stream = Readable.from([Buffer.from(content)]);
      zip.addReadStream(stream, name, optionsOf(level));
      await finished(stream);
    },
    end: () => {
      zip.end();
      return bytes;
    },
  };
}

/** Entries have a local time, so that this date is the same one everywhere; it is early, and possible in all zones. */
function optionsOf(compressionLevel: number) {
  return { compressionLevel, mtime: new Date(1980, 0, 2), forceDosTimestamp: true };
}
