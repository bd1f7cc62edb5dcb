import { expect, test } from 'vitest';
import { isDraft } from './drafts.ts';

const DAY = '2026-05-04';

test.each([
  [{ draft: true }, true],
  [{ draft: true, published: '2020' }, true],
  [{ published: '2026-05-05' }, true],
  [{ published: '2026-06' }, true],
  [{ published: '2027' }, true],
  [{ published: '2027~/2028' }, true],
  [{}, false],
  [{ draft: false, published: '2026-05-04' }, false],
  [{ published: '2026' }, false],
  [{ published: '2026-05' }, false],
  [{ published: '2026-02/2027-04' }, false],
  [{ published: 'next year' }, false],
  [{ draft: 'true' }, false],
])('on 4 May 2026, it is said of %o whether it is a draft: %s', (record, expected) => {
  expect(isDraft(record, DAY)).toBe(expected);
});
