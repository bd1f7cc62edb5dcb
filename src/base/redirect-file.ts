import { oldPath } from './old-path.ts';

/**
 * The file in the built site that redirects from a former path. A path that ends in `.html` keeps its name.
 *
 * "/2022/caf%C3%A9" → "2022/café/index.html", "/2012/05/ford.html" → "2012/05/ford.html"
 */
export function redirectFile(old: string): string {
  const folder = oldPath(old).slice(1);
  return !old.endsWith('/') && /[^/]\.html?\/$/i.test(folder) ? folder.slice(0, -1) : `${folder}index.html`;
}
