import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundItem } from './read-items.ts';
import { findAll, inputOf, itemsIn } from './testing/read-export.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const files = readdirSync(FIXTURES).map((name) => readFileSync(join(FIXTURES, name)));
const aFile = fc.constantFrom(...files);
const whole = readFileSync(join(FIXTURES, 'wxr-1.2.xml'));

const read = async (bytes: Uint8Array, lengths?: readonly number[]): Promise<FoundItem[]> =>
  findAll(await inputOf(bytes, lengths));
const plain = (found: FoundItem[]): string => JSON.stringify(found);

describe('readItems, for any division of the bytes', () => {
  it('finds the same wherever they are divided', async () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(aFile, lengths, async (bytes, cuts) => {
        expect(plain(await read(bytes, cuts))).toBe(plain(await read(bytes)));
      }),
      { numRuns: 200 },
    );
  });

  it('finds the same in UTF-16 and packed with gzip', async () => {
    for (const bytes of files) {
      const text = bytes.toString('utf8');
      const expected = plain(itemsIn(await read(bytes)).map((item) => ({ item })));
      for (const other of [Buffer.from(`\uFEFF${text}`, 'utf16le'), gzipSync(bytes)]) {
        expect(plain(itemsIn(await read(other, [1000])).map((item) => ({ item })))).toBe(expected);
      }
    }
  });

  it('keeps the complete items before any truncation, and reports the loss', async () => {
    const expected = itemsIn(await read(whole)).map(({ id, content }) => [id, content]);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length }), async (length) => {
        const found = await read(whole.subarray(0, length));
        const items = itemsIn(found).map(({ id, content }) => [id, content]);
        expect(items).toEqual(expected.slice(0, items.length));
        const kept = whole.subarray(0, length).toString('utf8');
        // An end tag in a comment can only be read as an end tag if the file is cut right after it.
        const isMistaken = kept.trimEnd().endsWith('A remark with </item>');
        expect(items).toHaveLength(Math.min(kept.split('\t</item>').length - (isMistaken ? 0 : 1), expected.length));
        const isTold = found.some((each) => 'unreadable' in each);
        expect(isTold).toBe(!kept.includes('</channel>'));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the complete items before any truncation of a packed file', async () => {
    const items = Array.from({ length: 50 }, (_, number) => {
      const content = `${number} ${randomBytes(300).toString('base64')}`;
      return `<item><title>${number}</title><content:encoded><![CDATA[${content}]]></content:encoded></item>`;
    });
    const many = Buffer.from(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`);
    const packed = gzipSync(many);
    const expected = itemsIn(await read(many)).map(({ content }) => content);
    for (const share of [0.3, 0.6, 0.95]) {
      const found = await read(packed.subarray(0, packed.length * share), [500]);
      const kept = itemsIn(found).map(({ content }) => content);
      expect(kept.length).toBeGreaterThan(50 * share - 5);
      expect(kept).toEqual(expected.slice(0, kept.length));
      expect(plain(found.slice(-1))).toContain('The packed file is damaged (unexpected end of file)');
    }
  });

  it('survives any change of bytes, and still reports its findings', async () => {
    const change = fc.record({
      at: fc.nat(),
      bytes: fc.oneof(fc.uint8Array({ maxLength: 8 }), aPiece()),
      cut: fc.nat({ max: 60 }),
    });
    await fc.assert(
      fc.asyncProperty(aFile, fc.array(change, { minLength: 1, maxLength: 6 }), async (bytes, changes) => {
        let changed = Buffer.from(bytes);
        for (const { at, bytes: put, cut } of changes) {
          const place = at % (changed.length + 1);
          changed = Buffer.concat([changed.subarray(0, place), put, changed.subarray(place + cut)]);
        }
        const found = await read(changed, [97]);
        for (const each of found) expect(Object.keys(each)).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});

/** Pieces of XML that do most harm where they do not belong. */
function aPiece(): fc.Arbitrary<Uint8Array> {
  const pieces = [
    '<![CDATA[',
    ']]>',
    '<item>',
    '</item>',
    '<!--',
    '-->',
    '<',
    '&',
    '<wp:comment>',
    '</rss>',
    '<rss>',
    '<?',
    '\0',
  ];
  return fc.constantFrom(...pieces.map((piece) => Buffer.from(piece)));
}
