/** Files that came together, in a zip file or a folder, and that can be read one by one. */
export interface Bundle {
  /** The path of the zip file or folder. */
  file: string;
  /** How many bytes it takes as it is stored. */
  size: number;
  /** Its files by their paths within it, in its own order. A path has `/`, is relative, and never leads out. */
  entries: ReadonlyMap<string, BundleEntry>;
  /** Files that it names and that are not read: each with the reason, in words for the owner. */
  refused: readonly { path: string; why: string }[];
  /**
   * Reads a file of it.
   *
   * @throws a UserError where there is no such file, or it is damaged
   */
  read: (path: string) => Promise<Buffer>;
  close: () => Promise<void>;
}

export interface BundleEntry {
  /** Its size in bytes, unpacked. */
  size: number;
}

/** The text of a file of a bundle: UTF-8, or UTF-16 with a byte order mark, as XML in such files is. */
export async function readTextOf(bundle: Bundle, path: string): Promise<string> {
  const bytes = await bundle.read(path);
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
