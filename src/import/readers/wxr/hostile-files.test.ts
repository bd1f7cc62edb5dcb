import { describe, expect, it } from 'vitest';
import { findAll, inputOf } from './testing/read-export.ts';

const LENGTH = 400_000;
const filled = (piece: string, share = 1): string => piece.repeat((LENGTH * share) / piece.length);
const inItem = (content: string): string => `<rss><channel><item>${content}</item></channel></rss>`;

const files: [string, string][] = [
  ['sections that never end', `<rss><channel>${filled('<item><title><![CDATA[</item>')}`],
  ['sections that all end at the end', `<rss><channel>${filled('<item><title><![CDATA[</item>')}]]></title>`],
  ['ends that nobody escaped', inItem(filled('<title><![CDATA[x]]>y</title>'))],
  ['a section split again and again', inItem(`<title><![CDATA[${filled(']]]]><![CDATA[>')}`)],
  ['end tags that end nothing', inItem(`<title><![CDATA[${filled('</title>x')}`)],
  ['comments that never end', `<rss>${filled('<!--')}`],
  ['groups within groups', inItem(filled('<wp:postmeta>', 0.5) + filled('</wp:author>', 0.5))],
  ['attributes that never end', inItem(filled('<a b="'))],
  ['nothing but ampersands', inItem(`<title>${filled('&')}`)],
  ['nothing but angle brackets', inItem(`<title>${filled('<')}`)],
];

describe('readItems on hostile files', () => {
  it.each(files)('reads %s, in time that grows with the length', { timeout: 20_000 }, async (_, text) => {
    for (const found of await findAll(await inputOf(Buffer.from(text)))) expect(Object.keys(found)).toHaveLength(1);
  });

  it('reports an item that is too long, and reads the next', { timeout: 60_000 }, async () => {
    const long = `<item><title>Long</title><content:encoded>${'many words '.repeat(1_600_000)}</content:encoded></item>`;
    const next = '<item><title>Next</title></item>';
    const found = await findAll(await inputOf(Buffer.from(`<rss><channel>${long}${next}</channel></rss>`)));
    expect(found).toMatchObject([{ unreadable: { title: 'Long' } }, { item: { stated: { title: 'Next' } } }]);
  });
});
