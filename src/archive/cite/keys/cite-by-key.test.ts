import { describe, expect, it, test } from 'vitest';
import { type SourceRecord, sourceSchema } from '../../../schemas/source.ts';
import { citeByKey } from './cite-by-key.ts';
import { readKeys } from './read-keys.ts';

const LIBRARY = new Map<string, SourceRecord>([
  [
    'poe1998',
    sourceSchema.parse({
      type: 'book',
      title: 'The Last Crossing',
      authors: ['Poe, Ada'],
      publisher: 'Example Press',
      place: 'Oslo',
      issued: '1998',
    }),
  ],
  [
    'boats:2_a',
    sourceSchema.parse({
      type: 'webpage',
      title: 'Boats',
      authors: ['River Board'],
      issued: '2014-03-03',
      url: 'https://river.example/a_b',
    }),
  ],
]);

const noteOf = (inside: string, language = 'en') => {
  const { markdown } = citeByKey(`Text.[^1]\n\n[^1]: ${inside}\n`, LIBRARY, language);
  return markdown.split('\n').at(2)?.slice('[^1]: '.length);
};

describe('readKeys', () => {
  test.each([
    ['@poe1998', { key: 'poe1998', prefix: '', suffix: '', withoutAuthor: false }],
    ['see also @poe1998, pp. 12-14', { prefix: 'see also', locator: { label: 'page', value: '12–14' } }],
    ['-@poe1998', { key: 'poe1998', withoutAuthor: true }],
    ['@{poe 1998}, chap. 3', { key: 'poe 1998', locator: { label: 'chapter', value: '3' } }],
    [
      '@boats:2_a, 12, with a map',
      { key: 'boats:2_a', locator: { label: 'page', value: '12' }, suffix: ', with a map' },
    ],
    ['@poe1998, p. ix and passim', { locator: { label: 'page', value: 'ix' }, suffix: 'and passim' }],
    ['@poe1998, S. 7', { locator: { label: 'page', value: '7' } }],
    ['@poe1998, a civil war', { key: 'poe1998', suffix: ', a civil war' }],
  ])('reads “%s”', (inside, expected) => {
    expect(readKeys(inside)).toEqual([expect.objectContaining(expected)]);
  });

  test.each(['ann@example.org', 'see ann@example.org', '@', '@poe1998; nothing'])('“%s” is no citation', (inside) => {
    expect(readKeys(inside)).toBeUndefined();
  });
});

describe('citeByKey', () => {
  it.each([
    ['[@poe1998, p. 12]', 'Ada Poe, *The Last Crossing* (Oslo: Example Press, 1998), 12.'],
    ['[@poe1998, p. 12].', 'Ada Poe, *The Last Crossing* (Oslo: Example Press, 1998), 12.'],
    ['[see -@poe1998]', 'see *The Last Crossing* (Oslo: Example Press, 1998).'],
    [
      '[@poe1998; @boats:2_a]',
      'Ada Poe, *The Last Crossing* (Oslo: Example Press, 1998); River Board, “Boats,” March 3, 2014, https://river.example/a_b.',
    ],
  ])('writes %s in the style of notes', (inside, expected) => {
    expect(noteOf(inside)).toBe(expected);
  });

  it('has the words of the language of the text', () => {
    expect(noteOf('[@boats:2_a]', 'de')).toContain('3. März 2014');
  });

  it.each(['\\[@poe1998]', '[@poe1998](https://example.org)', '[ann@example.org]', 'ann@example.org'])(
    'leaves %s',
    (inside) => {
      expect(noteOf(inside)).toBe(inside);
    },
  );

  it('leaves citations that are not in notes, and code', () => {
    const text = 'As [@poe1998] says.[^1]\n\n[^1]: Boats.\n\n    ```\n    [@poe1998]\n    ```\n\nThe end [@poe1998].\n';
    expect(citeByKey(text, LIBRARY, 'en').markdown).toBe(text);
  });

  it('reports an unknown key with its line and the nearest key, and leaves the citation', () => {
    const text = 'Text.[^1]\n\n[^1]: First.\n    [@poe1989, p. 2]\n';
    expect(citeByKey(text, LIBRARY, 'en')).toEqual({
      markdown: text,
      unknown: [{ key: 'poe1989', line: 4, proposal: 'poe1998' }],
    });
  });
});
