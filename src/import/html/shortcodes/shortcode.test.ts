import { expect, test } from 'vitest';
import { readAttributes } from './shortcode.ts';

test.each([
  ['ids="1,2" columns=3', ['ids: 1,2', 'columns: 3']],
  [`link='file' Size = "large"`, ['link: file', 'size: large']],
  ['ids=”1,2” x=“y”', ['ids: 1,2', 'x: y']],
  ['=https://example.org/?a=b&c=d', ['https://example.org/?a=b&c=d']],
  ['https://example.org/ "two words"', ['https://example.org/', 'two words']],
  ['caption="It’s here"', ['caption: It’s here']],
  ['a="never closed', ['a=', 'never', 'closed']],
])('%s', (text, expected) => {
  const attributes = readAttributes(text, 0, text.length);
  expect(attributes.map(({ name, value }) => (name === undefined ? value : `${name}: ${value}`))).toEqual(expected);
  for (const { value, start } of attributes) expect(text.slice(start, start + value.length)).toBe(value);
});
