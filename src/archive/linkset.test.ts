import { expect, test } from 'vitest';
import { linksetOf } from './linkset.ts';

const ferry = 'https://archive.example/articles/ferry/';
const dock = 'https://archive.example/articles/dock/';
const scan = 'https://archive.example/media/scan.pdf';

test('a linkset has the links of each page by relation, and those that lead back from its files', () => {
  const item = { rel: 'item', href: scan, type: 'application/pdf' };
  const { linkset } = linksetOf([
    {
      address: ferry,
      links: [
        { rel: 'cite-as', href: ferry },
        { rel: 'alternate describedby', href: `${ferry}cite.bib`, type: 'application/x-bibtex' },
        item,
        { rel: 'linkset', href: 'https://archive.example/data/linkset.json' },
      ],
    },
    { address: dock, links: [item] },
  ]);
  const bib = [{ href: `${ferry}cite.bib`, type: 'application/x-bibtex' }];
  const pdf = [{ href: scan, type: 'application/pdf' }];
  const back = (href: string) => ({ href, type: 'text/html' });
  expect(linkset).toEqual([
    { anchor: ferry, 'cite-as': [{ href: ferry }], alternate: bib, describedby: bib, item: pdf },
    { anchor: `${ferry}cite.bib`, describes: [back(ferry)] },
    { anchor: scan, collection: [back(ferry), back(dock)] },
    { anchor: dock, item: pdf },
  ]);
});
