import { expect, test } from 'vitest';
import { checkFixture, inShort, page } from '../fixture-site.ts';

test('accepts the markup of Markdown and of the site’s components', async () => {
  const body =
    '<main><p id="p-1" lang="fr" dir="ltr" data-note="1" aria-label="A"><em>One</em><br><del>two</del></p>' +
    '<ol start="3"><li><input type="checkbox" disabled checked> A</li></ol><table><tr><th scope="col">B</th></tr></table>' +
    '<svg viewBox="0 0 1 1" role="img"><title>C</title><path d="M0 0"/></svg></main>';
  expect(await checkFixture({ 'index.html': page(body) })).toEqual([]);
});

test('finds elements and attributes that no page of the site has', async () => {
  const body = [
    '<iframe src="/"></iframe>',
    '<base href="/about/">',
    '<p align="right">One',
    '<a href="/" ping="/about/">two</a>',
    '<meta http-equiv="set-cookie" content="a=b">',
    '<object data="/"></object><embed src="/">',
    '<button formaction="/">three</button>',
    '<math><maction>x</maction></math>',
  ];
  const faults = await checkFixture({ 'index.html': page(body.join('\n')) });
  const found = faults.filter(({ code }) => code === 'markup-unknown').map((fault) => `${fault.line} ${fault.found}`);
  expect(found).toEqual([
    '5 the element <iframe>',
    '6 the element <base>',
    '7 the attribute align of <p>',
    '8 the attribute ping of <a>',
    '9 <meta http-equiv="set-cookie">',
    '10 the element <object>',
    '10 the element <embed>',
    '11 the attribute formaction of <button>',
    '12 the element <maction>',
  ]);
});

test.each(['<!--><base href="/">-->', '<!---><base href="/">-->', '<!-- a --!><base href="/">-->'])(
  'finds markup hidden in a comment: %s',
  async (body) => {
    expect(inShort(await checkFixture({ 'index.html': page(body) }))).toContain('markup-unknown index.html:5');
  },
);

test('finds a readable page that redirects', async () => {
  const moved = '<meta http-equiv="refresh" content="0;url=/">';
  const faults = await checkFixture({ 'index.html': page('<main>One</main>', { head: moved }), 'old.html': moved });
  expect(inShort(faults)).toEqual(['markup-unknown index.html:1']);
});

test('finds a form that submits to another site', async () => {
  const faults = await checkFixture({ 'index.html': page('<form action="https://elsewhere.example/"></form>') });
  expect(inShort(faults)).toEqual(['markup-unknown index.html:5']);
});
