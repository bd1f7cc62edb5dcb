/** The note on this page to which a mark leads. */
export function noteOf({ hash, pathname }: HTMLAnchorElement): HTMLElement | null {
  return pathname === location.pathname ? document.getElementById(hash.slice(1)) : null;
}

/** The printed number of a note. */
export function labelOf({ id }: HTMLElement): string {
  return id.replace(/^fn-/, '');
}
