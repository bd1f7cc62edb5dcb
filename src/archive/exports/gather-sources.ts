import type { CslRecord } from '../citations/csl.ts';
import { type CitedNotes, type GatheredSources, NUMBER } from './model.ts';

/** The sources that notes cite, each once, with keywords and the places that cite it. */
export function gatherSources(cited: Iterable<CitedNotes>): GatheredSources {
  const found = new Map<string, { item: CslRecord; keywords: Set<string>; notes: Set<string> }>();
  for (const { sources, labels, positions: counted } of cited) {
    const { items, remarks, keywords, notes, citedAt } = sources;
    const remarksOn = Map.groupBy(remarks, ([position]) => position);
    for (const [label, positions, named] of notes) {
      if (labels && !labels.has(label)) continue;
      for (const position of positions) {
        const item = items[position];
        if (!item || counted?.has(position) === false) continue;
        let known = found.get(item.id);
        if (!known) found.set(item.id, (known = { item, keywords: new Set(), notes: new Set() }));
        for (const keyword of named) known.keywords.add(keywords[keyword] ?? '');
        for (const [, remark] of remarksOn.get(position) ?? []) known.notes.add(remark);
        known.notes.add(citedAt.replaceAll(NUMBER, () => label));
      }
    }
  }
  const all = [...found.values()];
  return {
    items: all.map(({ item }) => item),
    annotations: new Map(
      all.map(({ item, keywords, notes }) => [item, { keywords: [...keywords], notes: [...notes] }]),
    ),
  };
}
