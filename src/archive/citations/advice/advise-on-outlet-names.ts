import type { NoteFinding } from './note-codes.ts';
import type { ArticleNotes } from '../sources/model.ts';
import { nameKey } from '../../../base/names.ts';

/**
 * Finds hosts whose sources have several names of outlets, none of them in a record: perhaps one outlet with two names.
 */
export function adviseOnOutletNames(articles: readonly ArticleNotes[]): NoteFinding[] {
  const byHost = new Map<string, Map<string, { name: string; article: string; note: string }>>();
  for (const { article, notes } of articles) {
    for (const { label: note, read } of notes) {
      for (const part of read.parts) {
        const name = part.type === 'citation' ? part.item['container-title'] : undefined;
        if (part.type !== 'citation' || part.outlet !== undefined || name === undefined) continue;
        const host = URL.parse(part.addresses[0]?.href ?? '')?.hostname.replace(/^www\./, '');
        if (host === undefined) continue;
        const names = byHost.get(host) ?? new Map<string, { name: string; article: string; note: string }>();
        byHost.set(host, names);
        if (!names.has(nameKey(name))) names.set(nameKey(name), { name, article, note });
      }
    }
  }
  return [...byHost].flatMap(([host, names]) => {
    const [first, ...others] = names.values();
    if (!first) return [];
    const expected = `if they are one, give one record in outlets.yaml both names and the domain ${host}`;
    return others.map(({ name, article, note }) => ({
      code: 'outlet-under-two-names' as const,
      article,
      note,
      found: `“${name}” at ${host}, which note ${first.note} of ${first.article} calls “${first.name}”`,
      expected,
    }));
  });
}
