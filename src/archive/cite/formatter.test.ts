import { expect, test } from 'vitest';
import type { CslItem } from '../citations/csl.ts';
import { citationStyles } from './styles.ts';

const styles = citationStyles();

const INHERITED = [...Object.getOwnPropertyNames(Object.prototype), 'Constructor'];

test.each(INHERITED)('formats %s, a property of every object, like any other word', (word) => {
  const cited = [
    item({ author: [{ literal: word }] }),
    item({ author: [{ family: word, given: 'Ada' }] }),
    item({ author: [{ family: 'Example', given: word, suffix: word }] }),
    item({ author: undefined, title: word }),
    item({ editor: [{ literal: word }, { family: word, given: word }], translator: [{ family: word, given: word }] }),
    item({ title: `On ${word}`, 'container-title': word, 'container-title-short': word, publisher: word, genre: word }),
  ];
  for (const one of cited) {
    const texts = styles.flatMap(({ formatter }) => [formatter.cite(one), formatter.reference(one) ?? '']);
    expect(texts.join('\n').toLowerCase()).toContain(word.replace(/_/g, '').toLowerCase());
    expect(texts.join('\n')).not.toMatch(/undefined|\uE001/);
  }
});

const TAGS = [
  '<sc>x</sc>',
  '<b>x</b>',
  '<span style="font-variant: small-caps;">x</span>',
  '<span class="nocase">x</span>',
];

test.each(TAGS)('shows %s as text, wherever it is', (text) => {
  const cited = [
    item({ title: `On ${text}` }),
    item({ title: `<i>On ${text}</i> and on` }),
    item({ author: [{ literal: text }], 'container-title': text, publisher: text, DOI: `10.1000/${text}` }),
  ];
  for (const one of cited) {
    for (const { formatter } of styles) {
      for (const html of [formatter.cite(one), formatter.reference(one) ?? '']) {
        expect(html).not.toMatch(/<(?!\/?i>|span class="upright">|\/span>)|\uE001/);
      }
      expect(formatter.reference(one)).toContain('&#60;');
    }
  }
});

function item(parts: Partial<CslItem>): CslItem {
  return {
    type: 'article-newspaper',
    title: 'A ferry',
    author: [{ family: 'Sample', given: 'Bo' }],
    issued: { 'date-parts': [[2022]] },
    'container-title': 'Example Post',
    ...parts,
  };
}
