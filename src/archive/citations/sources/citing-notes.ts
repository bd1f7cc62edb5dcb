import type { CitingNotes, NoteReference } from '../../model.ts';
import type { ArchiveArticle } from '../../model.ts';
import type { NotePart, Repeat } from '../citation.ts';
import type { CitedSource, Resolution, SourceIndex } from './model.ts';

/** Finds the notes that cite each source and each outlet. */
export function citingNotes(
  articles: readonly ArchiveArticle[],
  sources: SourceIndex,
  resolutions: ReadonlyMap<Repeat, Resolution>,
): CitingNotes {
  const bySource = new Map<CitedSource, NoteReference[]>();
  const byOutlet = new Map<string, NoteReference[]>();
  for (const article of articles) {
    for (const [note, { parts }] of article.readings) {
      const cited = new Set(parts.flatMap((part) => sourceMeant(part, sources, resolutions) ?? []));
      for (const source of cited) add(bySource, source, { article, note });
      const outlets = new Set([...cited].flatMap(({ outlet }) => outlet ?? []));
      for (const outlet of outlets) add(byOutlet, outlet, { article, note });
    }
  }
  return { bySource, byOutlet };
}

function sourceMeant(
  part: NotePart,
  { sourceOf }: SourceIndex,
  resolutions: ReadonlyMap<Repeat, Resolution>,
): CitedSource | undefined {
  if (part.type === 'citation') return sourceOf.get(part);
  const found = part.type === 'repeat' ? resolutions.get(part) : undefined;
  return found?.status === 'resolved' ? found.source : undefined;
}

function add<Key>(lists: Map<Key, NoteReference[]>, key: Key, place: NoteReference): void {
  const list = lists.get(key);
  if (list) list.push(place);
  else lists.set(key, [place]);
}
