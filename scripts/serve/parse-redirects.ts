/** One line of `_redirects`. */
export interface Redirect {
  /** A pattern for the whole path, base path included, in plain characters. */
  from: string;
  to: string;
  /** 301, 302, 303, 307, 308, or 200 for serving the target in place. */
  status: number;
}

/**
 * Reads a `_redirects` file, in what Netlify and Cloudflare Pages have in common: a line each of source, target and
 * status, and comments after `#`. Without a status it is 302.
 */
export function parseRedirects(text: string): Redirect[] {
  return text
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [from = '', to = '', status = '302'] = line.split(/\s+/);
      return { from: decode(from), to, status: Number.parseInt(status, 10) };
    });
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
