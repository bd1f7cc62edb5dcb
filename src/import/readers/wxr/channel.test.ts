import { expect, it } from 'vitest';
import type { FoundItem } from './read-items.ts';
import { findAll, inputOf, itemsIn } from './testing/read-export.ts';

const author = (login: string, display: string, first = '', last = ''): string =>
  `<wp:author><wp:author_login>${login}</wp:author_login><wp:author_email>${login}@a.example</wp:author_email>
  <wp:author_display_name>${display}</wp:author_display_name><wp:author_first_name>${first}</wp:author_first_name>
  <wp:author_last_name>${last}</wp:author_last_name></wp:author>`;
const find = async (creator: string, authors: string): Promise<FoundItem[]> =>
  findAll(await inputOf(Buffer.from(`<rss><channel>${authors}<item>${creator}</item></channel></rss>`)));
const by = (login: string): string => `<dc:creator><![CDATA[${login}]]></dc:creator>`;

it('gives authors their public names', async () => {
  const [item] = itemsIn(await find(by('ann') + by('Bo'), author('ann', 'Ann &amp;amp; Co') + author('bo', 'Bo Berg')));
  expect(item?.stated.authors).toEqual(['Ann & Co', 'Bo Berg']);
  expect(item?.warnings).toEqual([]);
});

it('never uses an e-mail address as a name', async () => {
  const authors = author('ann@a.example', 'ann@a.example') + author('bo@a.example', 'bo@a.example', 'Bo', 'Berg');
  const found = await find(by('ann@a.example') + by('bo@a.example'), authors);
  expect(itemsIn(found)[0]?.stated.authors).toEqual(['Bo Berg']);
  expect(itemsIn(found)[0]?.warnings).toMatchObject([{ code: 'author-inferred' }]);
  expect(JSON.stringify(found)).not.toContain('@');
});

it('warns about a name that is a login', async () => {
  const [item] = itemsIn(await find(by('ann_2'), ''));
  expect(item?.stated.authors).toEqual(['ann_2']);
  expect(item?.warnings).toMatchObject([{ code: 'author-inferred' }]);
  expect(itemsIn(await find(by('Ann Berg'), ''))[0]?.warnings).toEqual([]);
});
