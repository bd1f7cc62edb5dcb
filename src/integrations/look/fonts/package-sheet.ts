import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A style sheet of Fontsource with only the WOFF2 files, which every browser of today reads, by their whole paths. */
export function packageSheet(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\bsrc:\s*([^;}]+)/g, (source, list: string) => {
      const kept = list.split(/,\s*/).filter((one) => one.includes('.woff2'));
      return kept.length > 0 ? `src: ${kept.join(', ')}` : source;
    })
    .replace(/url\((["']?)(\.\/[^"')]+)\1\)/g, (_, __, path: string) => `url(${fileUrl(join(dirname(file), path))})`);
}

/** A file that the build adds to the site: never as `data:`, which the pages' policy forbids for fonts. */
export function fileUrl(path: string, query = 'no-inline'): string {
  return JSON.stringify(`${encodeURI(path.replaceAll('\\', '/'))}?${query}`);
}
