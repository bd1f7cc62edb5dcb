/** A former address, and the page or file of the site that has its contents now. */
export interface Move {
  /** A path, percent-encoded or not. One that ends in `/*` is that of every address below it. */
  path: string;
  /** The parameter of the query that tells this address from others with its path. @example ["p", "123"] */
  query?: readonly [name: string, value: string];
  /** The path of the target within the site; it may have a fragment. */
  to: string;
}

/** The move of an entry of `old-addresses.yaml`: "/?p=123" → `{ path: "/", query: ["p", "123"], … }`. */
export function moveOf(address: string, to: string): Move {
  const [path = '', query] = address.split('?', 2);
  if (query === undefined) return { path, to };
  const [name = '', value = ''] = query.split('=', 2);
  return { path, query: [name, decodeURIComponent(value)], to };
}

/** Whether an address is that of every address below it. */
export function isPrefix({ path }: Pick<Move, 'path'>): boolean {
  return path.endsWith('/*');
}

/** Whether a page of HTML at the former address can lead on: not to a file, and not where other addresses have its path. */
export function canBePage(move: Move): boolean {
  return move.query === undefined && !isPrefix(move) && isPage(move.to);
}

/** Whether a target is a page, and not a file such as an image. */
function isPage(to: string): boolean {
  return (to.split('#', 1)[0] ?? '').endsWith('/');
}
