import type { Bundle } from '../input/bundle/bundle.ts';
import type { TextInput } from '../input/open-text.ts';
import type { Skipped } from './found.ts';
import type { BundleReader, Reader } from './reader.ts';

/**
 * A file to import, and what reads it: a text, which may be in a bundle with its images; a bundle as a whole; or files
 * of a bundle that are left out.
 */
export type Source =
  | { input: TextInput; reader: Reader; within?: { bundle: Bundle; path: string } }
  | { bundle: Bundle; reader: BundleReader }
  | { skipped: Skipped[] };

/** The zip files and folders that sources are, or are in. */
export function bundlesOf(sources: readonly Source[]): Set<Bundle> {
  return new Set(
    sources.flatMap((source) => {
      const bundle = 'bundle' in source ? source.bundle : 'within' in source ? source.within?.bundle : undefined;
      return bundle ?? [];
    }),
  );
}

/** How many bytes a source takes as it is stored. */
export function sizeOf(source: Source): number {
  if ('skipped' in source) return 0;
  return 'bundle' in source ? source.bundle.size : source.input.size;
}
