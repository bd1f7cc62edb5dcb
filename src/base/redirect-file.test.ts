import { expect, test } from 'vitest';
import { redirectFile } from './redirect-file.ts';

test.each([
  ['/2022/ferry/', '2022/ferry/index.html'],
  ['/2022/ferry', '2022/ferry/index.html'],
  ['/2022/caf%C3%A9', '2022/café/index.html'],
  ['/2012/05/ford.html', '2012/05/ford.html'],
  ['/2012/05/ford.HTM', '2012/05/ford.HTM'],
  ['/2012/05/ford.html/', '2012/05/ford.html/index.html'],
  ['/2012/05/ford%2ehtml', '2012/05/ford.html'],
  ['/index.html', 'index.html'],
  ['/archive.php', 'archive.php/index.html'],
  ['/100%25/', '100%/index.html'],
])('%s redirects from the file %s', (old, file) => {
  expect(redirectFile(old)).toBe(file);
});
