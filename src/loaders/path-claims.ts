import { ClaimedFiles } from '../archive/claimed-files.ts';
import { hostFiles, siteFiles, siteFolders, sitePages } from './site-paths.ts';

/** Claims of paths in the built site, with the paths that the site uses itself. */
export class PathClaims<Claimant> {
  readonly #folders: readonly string[];
  readonly #records = new Set<string>();
  readonly #files = new ClaimedFiles<Claimant | 'site'>();
  /** The paths of the site's pages, folders and files. */
  readonly #paths: readonly string[];

  /** @param recordPages paths of the pages of records; the site uses everything below them */
  constructor(recordPages: Iterable<string> = []) {
    this.#folders = siteFolders.map(inside);
    for (const page of recordPages) {
      this.#records.add(inside(page));
      this.#files.claim(`${inside(page)}index.html`, 'site');
    }
    // An archive may get a page about itself at any time.
    const pages = [...sitePages, '/about/'];
    const files = [...siteFiles, ...hostFiles];
    for (const page of pages) this.#files.claim(`${page}index.html`.slice(1), 'site');
    for (const file of files) this.#files.claim(file.slice(1), 'site');
    this.#paths = [
      ...pages.map(inside),
      ...files.map((file) => `${inside(file)}/`),
      ...this.#folders,
      ...this.#records,
    ];
  }

  /**
   * Whether the site has something in a folder, or the folder is in one whose every name belongs to the site.
   *
   * @param folder its path, with slashes at both ends
   */
  hasFolder(folder: string): boolean {
    const key = inside(folder);
    return this.#isOfSite(key) || this.#paths.some((path) => path.startsWith(key));
  }

  /**
   * Claims a file of the built site.
   *
   * @returns who has it already, the site or an earlier claimant; undefined where it was free
   */
  claim(file: string, claimant: Claimant): Claimant | 'site' | undefined {
    return this.#isOfSite(file.toLowerCase()) ? 'site' : this.#files.claim(file, claimant);
  }

  #isOfSite(key: string): boolean {
    const isOfRecord = this.#records.has(`${key.split('/').slice(0, 2).join('/')}/`);
    return isOfRecord || this.#folders.some((folder) => key.startsWith(folder)) || SITEMAP.test(key);
  }
}

const SITEMAP = /^sitemap-\d+\.xml(?:\/|$)/;

/** "/articles/ferry/" → "articles/ferry/" */
function inside(path: string): string {
  return path.slice(1).toLowerCase();
}
