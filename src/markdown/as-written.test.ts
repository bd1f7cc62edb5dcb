import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { asWritten } from './as-written.ts';
import { linksIn } from './links-in.ts';
import { readMdx } from './read-mdx.ts';

/** The strings that rendered MDX holds, in order. */
async function stringsIn(source: string): Promise<string[]> {
  const { code } = await mdxToJs(source, { mdastPlugins: [asWritten] });
  const body = code.slice(code.indexOf('_createMdxContent'));
  return [...body.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, value]) => value ?? '');
}

describe('asWritten', () => {
  it('leaves single tildes as text', async () => {
    const strings = (await stringsIn('It took ~3~5 hours, ~~not~~ 2010~2012.')).join('');
    expect(strings).toContain('~3~5 hours, ');
    expect(strings).toContain('2010~2012.');
  });

  it('ends addresses before the signs after them', async () => {
    const strings = await stringsIn('See “https://wire.example/a”, www.wire.example/b… and <span>x</span>.');
    expect(strings).toContain('https://wire.example/a');
    expect(strings).toContain('http://www.wire.example/b');
    expect(strings.join('')).toContain('”, ');
  });

  it('reads as the checks do', () => {
    const source = 'See “https://wire.example/a”, [b](https://wire.example/b”) and www.wire.example/c’s.';
    expect(linksIn(readMdx(source)).map(({ url }) => url)).toEqual([
      'https://wire.example/a',
      'https://wire.example/b”',
      'http://www.wire.example/c',
    ]);
  });
});
