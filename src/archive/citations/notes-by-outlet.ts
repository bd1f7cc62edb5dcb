import type { ArchiveArticle, NoteCitation } from '../archive.ts';
import type { NotePart, Repeat } from './citation.ts';
import type { Resolution } from './resolve-repeats.ts';

/** The notes that cite what each outlet published, by its id: in full, or by a repeat that leads to it. */
export function notesByOutlet(
  articles: readonly ArchiveArticle[],
  resolutions: ReadonlyMap<Repeat, Resolution>,
): Map<string, NoteCitation[]> {
  const result = new Map<string, NoteCitation[]>();
  for (const article of articles) {
    for (const [note, { parts }] of article.readings) {
      for (const outlet of new Set(parts.map((part) => outletOf(part, resolutions)))) {
        if (outlet === undefined) continue;
        const list = result.get(outlet) ?? [];
        result.set(outlet, list);
        list.push({ article, note });
      }
    }
  }
  return result;
}

function outletOf(part: NotePart, resolutions: ReadonlyMap<Repeat, Resolution>): string | undefined {
  if (part.type === 'citation') return part.outlet;
  const found = part.type === 'repeat' ? resolutions.get(part) : undefined;
  return found?.status === 'resolved' ? found.source.outlet : undefined;
}
