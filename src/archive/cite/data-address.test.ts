import { expect, it } from 'vitest';
import type { CslRecord } from '../citations/csl.ts';
import { citeFormats } from './cite-files.ts';
import { dataAddress } from './data-address.ts';

it('holds the whole file, with its signs and letters', async () => {
  const item: CslRecord = {
    id: 'ferry',
    type: 'article-magazine',
    title: 'Café #1 & “100%” {boats}?\n<b>',
    URL: 'https://a.example/x?y=1#z',
  };
  const address = dataAddress(citeFormats.bib, [item]);
  const answer = await fetch(address);
  expect(answer.headers.get('content-type')).toBe('application/x-bibtex;charset=utf-8');
  expect(await answer.text()).toBe(citeFormats.bib.write([item]));
  expect(address).not.toMatch(/[\s"<>{}#]/);
});
