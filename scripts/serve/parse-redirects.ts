/** One line of `_redirects`. */
export interface Redirect {
  /** A pattern for the whole path, base path included, not percent-encoded. */
  from: string;
  to: string;
  /** 301, 302, 303, 307, 308, or 200 to serve the target in place. */
  status: number;
}

/**
 * Reads a `_redirects` file, in the syntax that Netlify and Cloudflare Pages share: on each line a source, a target and
 * a status; comments after `#`. The default status is 302.
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
