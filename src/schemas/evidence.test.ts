import { describe, expect, it } from 'vitest';
import { evidence } from './evidence.ts';

describe('the paragraph of a statement', () => {
  it.each(['p-1', 'p-12', undefined])('may be %s', (paragraph) => {
    expect(evidence.paragraph.safeParse(paragraph).success).toBe(true);
  });

  it.each(['p-0', 'p-01', '12', 'fn-12', 'p-', '#p-1', ''])('may not be %j', (paragraph) => {
    expect(evidence.paragraph.safeParse(paragraph).success).toBe(false);
  });
});

describe('the time of a statement', () => {
  it.each(['2011', '2011-05/..', '../2015~', '2011/2015'])('may be %s', (when) => {
    expect(evidence.when.safeParse(when).success).toBe(true);
  });

  it.each(['', '..', '2011-2015', '2015/2011', 'since 2011'])('may not be %j', (when) => {
    expect(evidence.when.safeParse(when).success).toBe(false);
  });
});
