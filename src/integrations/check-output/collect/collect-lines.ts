import type { Document } from '../site.ts';

/** Reads the targets in `_redirects` that are complete addresses; a pattern has many targets. */
export function collectRedirects(file: string, text: string): Document {
  return collectLines(file, text, 'redirect', (line) => {
    const [, ...rest] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    // Parameters of a query may come first.
    const target = rest.find((part) => !/^[\w-]+=/.test(part));
    return target !== undefined && !/:[a-z]/i.test(target.replace(/^https?:/, '')) ? target : undefined;
  });
}

/** Reads the sitemaps that `robots.txt` names. */
export function collectRobots(file: string, text: string): Document {
  return collectLines(file, text, 'Sitemap', (line) => /^\s*sitemap\s*:\s*(\S+)/i.exec(line)?.[1]);
}

function collectLines(file: string, text: string, where: string, read: (line: string) => string | undefined): Document {
  const references = text.split('\n').flatMap((content, index) => {
    const url = read(content);
    return url === undefined ? [] : [{ url, line: index + 1, where, kind: 'link' as const }];
  });
  return { file, references };
}
