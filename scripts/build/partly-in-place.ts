import { UserError } from '../../src/base/user-error.ts';

/** Thrown when replacing a site file by file failed halfway. */
export class PartlyInPlace extends UserError {
  constructor(target: string, cause: unknown) {
    super(`Only a part of the new site is in ${target}. Build again: the next build completes it.`, { cause });
  }
}
