/**
 * Files of one folder, each with who claims it. Two claims collide when no file system can hold both: the files are one,
 * whatever the case of their letters, or one of them lies in a folder that has the name of the other.
 */
export class ClaimedFiles<Claimant> {
  readonly #files = new Map<string, Claimant>();
  readonly #folders = new Map<string, Claimant>();

  /** Claims a file. @returns who claimed what collides with it, in which case the claim does not count */
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
