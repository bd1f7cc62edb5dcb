/** The weight limits of an article’s page: what a browser may load to show it, in bytes after gzip. */
export interface Budgets {
  /** The page with its style sheets and scripts. */
  page: number;
  /** All scripts of the page. */
  scripts: number;
  /** The script of note previews. */
  noteScript: number;
}

export const defaultBudgets: Budgets = { page: 45_000, scripts: 8_000, noteScript: 3_000 };
