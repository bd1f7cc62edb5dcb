/** A new site replaced the old one file by file, and that came to an end halfway. */
export class PartlyInPlace extends Error {
  constructor(target: string, cause: unknown) {
    super(`The new site is in ${target} only in part. Build again: the next build puts the rest there.`, { cause });
  }
}
