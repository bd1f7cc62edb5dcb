/** One line of `_redirects`. */
export interface Redirect {
  /** A pattern for the whole path, base path included, not percent-encoded. */
  from: string;
  /** Parameters that the query must have, with their values. */
  query?: readonly (readonly [name: string, value: string])[];
  to: string;
  /** 301, 302, 303, 307, 308, or 200 to serve the target in place. */
  status: number;
}

/**
 * Reads a `_redirects` file, in the syntax that Netlify and Cloudflare Pages share: on each line a source, a target and
 * a status; comments after `#`. The default status is 302. Before the target, Netlify takes parameters of the query.
 */
export function parseRedirects(text: string): Redirect[] {
  return text
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [from = '', ...rest] = line.split(/\s+/);
      const query = rest.filter((part) => PARAMETER.test(part)).map(parameter);
      const [to = '', status = '302'] = rest.filter((part) => !PARAMETER.test(part));
      return { from: decode(from), ...(query.length > 0 && { query }), to, status: Number.parseInt(status, 10) };
    });
}

const PARAMETER = /^[\w-]+=/;

function parameter(part: string): [name: string, value: string] {
  const at = part.indexOf('=');
  return [part.slice(0, at), decode(part.slice(at + 1))];
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
