import { expect, test } from 'vitest';
import { withArabicSigns } from './arabic-signs.ts';

test.each([
  ['ناصر, ليلى. «الملح», 2019; ص. 4', 'ناصر، ليلى. «الملح»، 2019؛ ص. 4'],
  ['<i>مجلة</i>, <i>4</i>(2), 11', '<i>مجلة</i>، <i>4</i>(2)، 11'],
  ['ناصر, «Salt, Old and New», 2019', 'ناصر، «Salt, Old and New»\u{200f}, 2019'],
  ['(ناصر, 2012)', '(ناصر، 2012)'],
  ['[مارس 2019?], 3', '[مارس 2019؟]، 3'],
  ['<span title="a, b">ملح</span>, 1,234', '<span title="a, b">ملح</span>، 1,234'],
  ['ناصر, https://a.example/?b;c, 4', 'ناصر، https://a.example/?b;c, 4'],
])('%s has the signs of its script: %s', (html, expected) => {
  expect(withArabicSigns(html)).toBe(expected);
});
