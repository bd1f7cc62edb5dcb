import { expect, test } from 'vitest';
import { absoluteLinks } from './absolute-links.ts';

const whole = (markdown: string) => absoluteLinks(markdown, (address) => `https://a.example/x${address}`);

test.each([
  ['[tide](/articles/tide/#p-1)', '[tide](https://a.example/x/articles/tide/#p-1)'],
  ['![map](/media/map.png "Of /media/map.png")', '![map](https://a.example/x/media/map.png "Of /media/map.png")'],
  [
    '[![map](/media/map.png)](/media/map.png)',
    '[![map](https://a.example/x/media/map.png)](https://a.example/x/media/map.png)',
  ],
  ['[tide]\n\n[tide]: /articles/tide/', '[tide]\n\n[tide]: https://a.example/x/articles/tide/'],
  [
    '[tide]\n\n[tide]:\n  /articles/tide/ "[a]: /articles/tide/"',
    '[tide]\n\n[tide]:\n  https://a.example/x/articles/tide/ "[a]: /articles/tide/"',
  ],
  ['> [tide]\n>\n> [tide]:\n> </a/>', '> [tide]\n>\n> [tide]:\n> <https://a.example/x/a/>'],
  ['[a]( /b/ )', '[a]( https://a.example/x/b/ )'],
  ['[a](\n/b/ "c")', '[a](\nhttps://a.example/x/b/ "c")'],
  ['[a](/b/ "](/b/")', '[a](https://a.example/x/b/ "](/b/")'],
  ['[a](/b&amp;c/)', '[a](https://a.example/x/b&c/)'],
  ['[a](/b&amp;copy;/)', '[a](https://a.example/x/b&amp;copy;/)'],
  ['[a](/b\\(c/)', '[a](https://a.example/x/b\\(c/)'],
  ['[a](/b(c)/) (d)', '[a](https://a.example/x/b(c)/) (d)'],
  ['[a](</b c/>)', '[a](<https://a.example/x/b c/>)'],
  ['[a](/b(c(d))/)', '[a](https://a.example/x/b(c(d))/)'],
  ['[below](#p-3)', '[below](https://a.example/x#p-3)'],
  ['A[^1]\n\n[^1]: See [it](/b/).', 'A[^1]\n\n[^1]: See [it](https://a.example/x/b/).'],
])('%j has whole addresses', (markdown, expected) => {
  expect(whole(markdown)).toBe(expected);
});

test.each(['[out](https://b.example/)', '`[no](/link/)` and (/this)', '| a |\n|---|\n| *1* |'])(
  '%j stays',
  (markdown) => {
    expect(whole(markdown)).toBe(markdown);
  },
);
