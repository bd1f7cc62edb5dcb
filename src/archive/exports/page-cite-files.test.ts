import { expect, it } from 'vitest';
import { urlsUnder } from '../../base/urls.ts';
import { sampleArchive } from '../../test/sample-archive.ts';
import { pageCiteFiles } from './page-cite-files.ts';

const archive = sampleArchive({
  articles: {
    piece: { title: 'A Piece', text: 'A.[^1]\n\n[^1]: Ada Example, “The Ferry Is Late,” Harbour Wire, March 4, 2021.' },
    plain: { text: 'No notes.' },
  },
});
const context = { urls: urlsUnder('/base'), site: new URL('https://archive.example') };
const files = new Map(pageCiteFiles(archive, context).map((file) => [file.path, file]));

it('each article has one file, which cites it', () => {
  expect([...files.keys()].toSorted()).toEqual(['/articles/piece/cite.ris', '/articles/plain/cite.ris']);
  const piece = files.get('/articles/piece/cite.ris');
  expect(piece?.type).toBe('application/x-research-info-systems');
  expect(piece?.write()).toContain('TI  - A Piece\r\n');
  expect(piece?.write()).toContain('https://archive.example/base/articles/piece/');
  expect(piece?.write().match(/^TY /gm)).toHaveLength(1);
});
