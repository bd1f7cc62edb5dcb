/**
 * Files of one folder, each with its claimant. Two claims conflict if a file system cannot have both: their paths are
 * equal, ignoring case, or one is a folder in the path of the other.
 */
export class ClaimedFiles<Claimant> {
  readonly #files = new Map<string, Claimant>();
  readonly #folders = new Map<string, Claimant>();

  /** Claims a file. @returns the claimant of a conflicting file, in which case the claim is refused */
  claim(file: string, claimant: Claimant): Claimant | undefined {
    const key = file.toLowerCase();
    const folders = foldersOf(key);
    const earlier =
      this.#files.get(key) ??
      this.#folders.get(key) ??
      folders.map((folder) => this.#files.get(folder)).find((found) => found !== undefined);
    if (earlier !== undefined) return earlier;
    this.#files.set(key, claimant);
    for (const folder of folders) if (!this.#folders.has(folder)) this.#folders.set(folder, claimant);
    return undefined;
  }
}

/** "a/b/c.html" → "a", "a/b" */
function foldersOf(file: string): string[] {
  const names = file.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
