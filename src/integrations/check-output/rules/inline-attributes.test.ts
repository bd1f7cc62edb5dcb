import { expect, test } from 'vitest';
import { checkFixture, inShort, page } from '../fixture-site.ts';

test('accepts classes, and an attribute that only looks like an event handler', async () => {
  expect(await checkFixture({ 'index.html': page('<p class="a" data-onclick="b">') })).toEqual([]);
});

test('finds styles and scripts in attributes', async () => {
  const faults = await checkFixture({
    'index.html': page('<p style="color: red">\n<p onclick="go()">\n<a href="javascript:go()">1</a>'),
  });
  expect(inShort(faults)).toEqual([
    'style-attribute index.html:5',
    'event-handler index.html:6',
    'event-handler index.html:7',
  ]);
});
