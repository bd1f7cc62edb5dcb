import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aChange, changed, EXPORT, isInData, WORD, wordsIn } from './testing/damaged-export.ts';
import { findAll, inputOf, wordsLost } from './testing/read-export.ts';
import type { FoundItem } from './read-items.ts';

const read = async (text: string): Promise<FoundItem[]> => findAll(await inputOf(Buffer.from(text, 'latin1'), [1000]));

const runs = Number(process.env['DAMAGE_RUNS'] ?? 400);

describe('readItems on a damaged export', () => {
  it('accounts for every word after any insertion or deletion', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aChange(), { minLength: 1, maxLength: 3 }), async (changes) => {
        const text = changed(changes);
        expect(wordsLost(text, await read(text), wordsIn(changes))).toEqual([]);
      }),
      { numRuns: runs, seed: Number(process.env['DAMAGE_SEED'] ?? 1) },
    );
  });

  it('accounts for every word of a truncated file, at every hundredth offset', async () => {
    for (let length = 0; length < EXPORT.length; length += 97) {
      const text = EXPORT.slice(0, length);
      expect([length, wordsLost(text, await read(text), WORD)]).toEqual([length, []]);
    }
  });

  it('accounts for every word in joined parts of two exports', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: EXPORT.length }), fc.nat({ max: EXPORT.length }), async (end, start) => {
        fc.pre(!isInData(end));
        const text = EXPORT.slice(0, end) + EXPORT.slice(start);
        expect(wordsLost(text, await read(text), WORD)).toEqual([]);
      }),
      { numRuns: runs / 2, seed: 1 },
    );
  });
});
