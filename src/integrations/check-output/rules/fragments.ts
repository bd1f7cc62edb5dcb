import { fileOf } from '../address.ts';
import type { OutputFinding } from '../output-codes.ts';
import type { BuiltSite } from '../site.ts';

/** Every `#fragment` of an address within the site is the id of an element on its page. */
export function fragments(site: BuiltSite): OutputFinding[] {
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  const faults: OutputFinding[] = [];
  for (const { file, reference, to } of site.addresses) {
    if (to.kind !== 'internal') continue;
    const page = pages.get(fileOf(to.path));
    const fragment = to.fragment.replace(/:~:.*$/, '');
    if (!page || fragment === '' || fragment === 'top' || page.ids.has(fragment)) continue;
    faults.push({
      code: 'fragment-missing',
      file,
      line: reference.line,
      found: `${reference.where} “${reference.url}”`,
      expected: `an element with id="${fragment}" in ${page.file}, which has none`,
    });
  }
  return faults;
}
