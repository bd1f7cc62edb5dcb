/**
 * Why storing has stopped: the browser cannot store, or has no space; the site does not answer; a file is not as it was
 * published; another version has been published.
 */
type Reason = 'unsupported' | 'space' | 'connection' | 'altered' | 'outdated';

interface Details {
  file?: string;
  /** In bytes. */
  needed?: number;
  free?: number;
  cause?: unknown;
}

export class StoreError extends Error {
  readonly reason: Reason;
  readonly details: Details;

  constructor(reason: Reason, details: Details = {}) {
    super(reason, { cause: details.cause });
    this.reason = reason;
    this.details = details;
  }
}
