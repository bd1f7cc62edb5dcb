import { expect, test } from 'vitest';
import { checkFixture, inShort, page } from '../fixture-site.ts';

const mark = (n: number, id = `fnref-${n}`) => `<a id="${id}" href="#fn-${n}" role="doc-noteref">${n}</a>`;
const back = (id: string) => `<a href="#${id}" role="doc-backlink">back</a>`;
const check = async (body: string) => inShort(await checkFixture({ 'index.html': page(body) }));

test('accepts a note with two marks and a back link to each', async () => {
  const note = `<li id="fn-651"><p>Ibid. <ul><li>p. 3</li></ul> ${back('fnref-651')} ${back('fnref-651-2')}</p></li>`;
  expect(await check(`${mark(651)} ${mark(651, 'fnref-651-2')}<ol>${note}</ol>`)).toEqual([]);
});

test('finds a mark without a note', async () => {
  expect(await check(`<p id="fn-1">no note</p>\n${mark(1)}`)).toEqual(['mark-link-broken index.html:6']);
});

test('accepts marks in a quoted passage that link to the article’s notes, and finds one that does not', async () => {
  const faults = await checkFixture({
    'index.html': page(
      '<a href="/articles/unrest/#fn-1" role="doc-noteref">1</a>\n<a href="/articles/unrest/#p-1" role="doc-noteref">2</a>',
    ),
    'articles/unrest/index.html': page(`<p id="p-1">${mark(1)}</p><li id="fn-1">${back('fnref-1')}</li>`, {
      path: 'articles/unrest/',
    }),
  });
  expect(inShort(faults)).toEqual(['mark-link-broken index.html:6']);
});

test('finds a note without a mark', async () => {
  expect(await check('<li id="fn-1">x</li>')).toEqual(['note-link-missing index.html:5']);
});

test('finds a note without a back link to one of its marks', async () => {
  const body = `${mark(1)} ${mark(1, 'fnref-1-2')}\n<li id="fn-1">${back('fnref-1')}</li>`;
  expect(await check(body)).toEqual(['note-without-back-link index.html:6']);
});

test('finds a back link to a mark of another note', async () => {
  const body = [
    `${mark(1)} ${mark(2)}`,
    `<li id="fn-1">${back('fnref-1')}</li>`,
    `<li id="fn-2">${back('fnref-2')}`,
    `${back('fnref-1')}</li>`,
  ].join('\n');
  expect(await check(body)).toEqual(['back-link-astray index.html:8']);
});
