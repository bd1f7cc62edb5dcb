import type { ContentFinding } from './content-codes.ts';
import { identifier } from '../schemas/identifier.ts';
import { routes } from './record-page.ts';
import { siteFiles, siteFolders, sitePages } from './site-paths.ts';
import type { FileRecord } from './file-record.ts';

/** The names at the top of the site that the program uses, as far as they are ids. The page `about` has others below it. */
const TAKEN: ReadonlySet<string> = new Set(
  [...sitePages, ...siteFolders, ...siteFiles, ...routes.values(), '/index']
    .map((path) => path.split('/')[1] ?? '')
    .filter((name) => name !== 'about' && identifier.safeParse(name).success),
);

/** Finds pages of the archive’s own at addresses that the program uses, and two files for one page. */
export function checkPages(records: readonly FileRecord[]): ContentFinding[] {
  const files = new Map<string, string>();
  return records
    .filter(({ collection }) => collection === 'pages')
    .flatMap(({ id, file, lineOf }): ContentFinding[] => {
      const first = files.get(id);
      files.set(id, first ?? file);
      if (first === undefined && !TAKEN.has(id)) return [];
      const expected = first ? `one file for each page: ${first} has this address too` : TAKEN_MESSAGE;
      return [{ code: 'address-claimed-twice', file, line: lineOf([]), found: `the address /${id}/`, expected }];
    });
}

const TAKEN_MESSAGE = `another name: the site itself uses ${[...TAKEN].sort().join(', ')}`;
