import { expect, test } from 'vitest';
import { asTyped } from './as-typed.ts';

test.each([
  ['a first line that an exporter indented', '\n    One [a][1].\n\nTwo.', '\nOne [a][1].\n\nTwo.'],
  ['code of several lines', '    x = 1\n    y = 2\n\nWords.', '    x = 1\n    y = 2\n\nWords.'],
  ['code in the middle', 'Words.\n\n    x = 1\n', 'Words.\n\n    x = 1\n'],
  [
    'addresses that a plugin made links of, the last only half',
    'A [b][1] [c](<a href="http://c.example/">http://c.example/</a>)\n\n [1]: <a href="http://b.example/?id=6">http://b.example/?id=6</a>/06 "T"',
    'A [b][1] [c](http://c.example/)\n\n [1]: http://b.example/?id=6/06 "T"',
  ],
  [
    'addresses right below the text',
    'A [b][1]\nand c\n [1]: http://b.example/\n [2]: /c\nMore.',
    'A [b][1]\nand c\n\n [1]: http://b.example/\n [2]: /c\nMore.',
  ],
  ['notes', 'A[^1]\n[^1]: http://b.example/', 'A[^1]\n[^1]: http://b.example/'],
])('Markdown as it was typed: %s', (_, markdown, typed) => {
  expect(asTyped(markdown)).toBe(typed);
});
