import { expect, test } from 'vitest';
import { explainWriteError } from './explain-write-error.ts';
import { PartlyInPlace } from './partly-in-place.ts';

const place = { root: '/home/project', target: '/mnt/web' };

test('names the folder whose disk is full', () => {
  expect(explain('ENOSPC', '/mnt/web/.steppe-copy-1/a/index.html')).toBe(
    'The disk of /mnt/web is full. Free some space and build again. The site in /mnt/web is unchanged.',
  );
  expect(explain('ENOSPC', `/mnt/.web-next-${process.pid}/index.html`)).toContain('of /mnt/web is full');
  expect(explain('ENOSPC', '/home/project/.astro/build/site-1/a')).toContain('of /home/project is full');
  expect(explain('ENOSPC', '/tmp/a')).toContain('of /tmp is full');
  expect(explain('ENOSPC')).toContain('of /home/project is full');
});

test('recognises a full disk by the words of other programs, and as a cause', () => {
  const words = new Error('Pagefind could not index the site: No space left on device (os error 28)');
  expect(String(explainWriteError(words, place))).toContain('The disk of /home/project is full');
  expect(String(explainWriteError(new Error('x', { cause: failure('ENOSPC') }), place))).toContain(
    'The disk of /home/project is full',
  );
});

test('says what is read-only, forbidden, or over quota', () => {
  expect(explain('EROFS', '/mnt/web/a')).toContain('read-only');
  expect(explain('EDQUOT', '/mnt/web/a')).toContain('quota');
  expect(explain('EACCES', '/mnt/web/a')).toContain('/mnt/web cannot be written to');
  expect(explain('ENOENT', '/mnt/web')).toContain('/mnt/web cannot be created. Name another folder');
});

test('returns any other error unchanged', () => {
  for (const error of [failure('EACCES', '/home/project/content/a'), failure('ENOENT'), new Error('x'), 'x']) {
    expect(explainWriteError(error, place)).toBe(error);
  }
  const partly = new PartlyInPlace('/mnt/web', failure('ENOSPC'));
  expect(explainWriteError(partly, place)).toBe(partly);
});

function explain(code: string, path?: string): string {
  const said = explainWriteError(failure(code, path), place);
  return said instanceof Error ? said.message : '';
}

function failure(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: no`), { code, ...(path && { path }) });
}
