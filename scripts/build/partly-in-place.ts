/** Thrown when replacing a site file by file failed halfway. */
export class PartlyInPlace extends Error {
  constructor(target: string, cause: unknown) {
    super(`The new site is in ${target} only in part. Build again: the next build puts the rest there.`, { cause });
  }
}
