import { ClaimedFiles } from '../archive/claimed-files.ts';
import { hostFiles, siteFiles, siteFolders, sitePages } from './site-paths.ts';

/** Claims of paths in the built site, with the paths that the site uses itself. */
export class PathClaims<Claimant> {
  readonly #folders: readonly string[];
  readonly #records = new Set<string>();
  readonly #files = new ClaimedFiles<Claimant | 'site'>();

  /** @param recordPages paths of the pages of records; the site uses everything below them */
  constructor(recordPages: Iterable<string> = []) {
    this.#folders = siteFolders.map(inside);
    for (const page of recordPages) {
      this.#records.add(inside(page));
      this.#files.claim(`${inside(page)}index.html`, 'site');
    }
    // An archive may get a page about itself at any time.
    for (const page of [...sitePages, '/about/']) this.#files.claim(`${page}index.html`.slice(1), 'site');
    for (const file of [...siteFiles, ...hostFiles]) this.#files.claim(file.slice(1), 'site');
  }

  /**
   * Claims a file of the built site.
   *
   * @returns who has it already, the site or an earlier claimant; undefined where it was free
   */
  claim(file: string, claimant: Claimant): Claimant | 'site' | undefined {
    const key = file.toLowerCase();
    const names = key.split('/');
    const isOfRecord = this.#records.has(`${names.slice(0, 2).join('/')}/`);
    const isOfSite = isOfRecord || this.#folders.some((folder) => key.startsWith(folder)) || SITEMAP.test(key);
    return isOfSite ? 'site' : this.#files.claim(file, claimant);
  }
}

const SITEMAP = /^sitemap-\d+\.xml(?:\/|$)/;

/** "/articles/ferry/" → "articles/ferry/" */
function inside(path: string): string {
  return path.slice(1).toLowerCase();
}
