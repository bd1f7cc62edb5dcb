import type { OutputFinding } from '../output-codes.ts';
import type { BuiltSite } from '../site.ts';

/** Ids are unique on a page. */
export function ids({ pages }: BuiltSite): OutputFinding[] {
  return pages.flatMap(({ file, ids }) =>
    [...ids].flatMap(([id, [first, ...others]]) =>
      others.map((line): OutputFinding => {
        const expected = `each id once: line ${first} has it too`;
        return { code: 'id-repeated', file, line, found: `id="${id}"`, expected };
      }),
    ),
  );
}
