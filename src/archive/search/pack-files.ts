/** The size of a file of the search index, in characters. A single larger entry has a file of its own. */
export const FILE_SIZE = 100_000;

/** An entry of a file, as JSON. */
export interface PackedEntry {
  key: string;
  json: string;
}

/** A packer of entries into JSON files: objects of the entries by their keys. */
export interface FilePacker {
  /** Adds an entry, in a new file if the last one has no space for it. @returns the number of its file */
  add: (entry: PackedEntry, options?: { isAlone?: boolean }) => number;
  /** The number of the next file that begins. */
  next: () => number;
  files: () => string[];
}

/** Starts to pack entries in order. @param most the size of a file, in characters */
export function filePacker(most = FILE_SIZE): FilePacker {
  const files: { entries: string[]; size: number; isAlone: boolean }[] = [];
  return {
    add: ({ key, json }, { isAlone = false } = {}) => {
      const entry = `${JSON.stringify(key)}:${json}`;
      let file = files.at(-1);
      if (!file || isAlone || file.isAlone || file.size + entry.length > most) {
        file = { entries: [], size: 0, isAlone };
        files.push(file);
      }
      file.entries.push(entry);
      file.size += entry.length;
      return files.length - 1;
    },
    next: () => files.length,
    files: () => files.map(({ entries }) => `{${entries.join(',')}}`),
  };
}
