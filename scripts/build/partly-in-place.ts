/** Thrown when replacing a site file by file failed halfway. */
export class PartlyInPlace extends Error {
  constructor(target: string, cause: unknown) {
    super(`Only a part of the new site is in ${target}. Build again: the next build completes it.`, { cause });
  }
}
