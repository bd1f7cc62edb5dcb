import type { OutputFault } from '../fault.ts';
import type { BuiltSite } from '../site.ts';

/** Ids are unique on a page. */
export function ids({ pages }: BuiltSite): OutputFault[] {
  return pages.flatMap(({ file, ids }) =>
    [...ids].flatMap(([id, [first, ...others]]) =>
      others.map((line): OutputFault => {
        const expected = `an id of its own: line ${first} has this one already`;
        return { code: 'id-repeated', file, line, found: `id="${id}"`, expected };
      }),
    ),
  );
}
