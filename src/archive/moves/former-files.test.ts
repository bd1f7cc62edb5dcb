import { expect, it } from 'vitest';
import { formerFile } from './former-files.ts';

it.each([
  ['/data/notes.json', '/about/data/'],
  ['/articles/ferry/cite.bib', '/articles/ferry/'],
  ['/articles/caf%C3%A9$&/sources.ris', '/articles/caf%C3%A9$&/#notes'],
  ['/groups/guild/sources.ris', '/groups/guild/'],
  ['/sources/wire/cite.json', '/sources/wire/'],
])('the former file %s leads to %s', (path, now) => {
  expect(formerFile(path)).toBe(now);
});

it.each(['/articles/ferry/cite.ris', '/articles//sources.ris', '/articles/a/b/sources.ris', '/sources.ris', '/'])(
  'nothing is known of %s',
  (path) => {
    expect(formerFile(path)).toBeUndefined();
  },
);
