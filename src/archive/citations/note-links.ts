import type { Archive, ArchiveArticle, NoteReference } from '../model.ts';
import type { Locator } from './csl.ts';
import type { Words } from '../../i18n/model.ts';
import type { CitedSource } from './sources/model.ts';

/** The links that the archive adds to a note. They are not the author's words. */
export type NoteLink = RepeatedSource | AlsoCited;

/** The source of a repeat. */
export interface RepeatedSource {
  type: 'repeated';
  source: CitedSource;
  /** The note with the full citation, in this article or another. */
  full: NoteReference;
  /** The full citation, as printed. */
  printed: string;
  /** The locator of this note. @example "page 16" */
  locator?: string | undefined;
}

/** The other notes that cite a source of this one. */
export interface AlsoCited {
  type: 'again';
  source: CitedSource;
  places: NoteReference[];
}

/** Returns a function that finds the links of a note. */
export function noteLinker(
  archive: Pick<Archive, 'articles' | 'citing' | 'resolutions' | 'sources' | 'words'>,
): (article: ArchiveArticle, label: string) => NoteLink[] {
  const bySlug = new Map(archive.articles.map((article) => [article.slug, article]));
  return (article, label) => {
    return (article.readings.get(label)?.parts ?? []).flatMap((part): NoteLink[] => {
      if (part.type === 'prose') return [];
      if (part.type === 'citation') {
        const source = archive.sources.sourceOf.get(part);
        const places = (source && archive.citing.bySource.get(source))?.filter(
          (one) => one.article !== article || one.note !== label,
        );
        return source && places && places.length > 0 ? [{ type: 'again', source, places }] : [];
      }
      const found = archive.resolutions.get(part);
      // An unresolved repeat is reported to editors only.
      if (found?.status !== 'resolved') return [];
      const { source, place, locator } = found;
      const from = bySlug.get(place.article);
      if (!from) return [];
      const printed = textOf(from, place.note).slice(place.citation.start, place.citation.end);
      return [
        {
          type: 'repeated',
          source,
          full: { article: from, note: place.note },
          printed: printed.trim().replace(/[;,]$/, ''),
          locator: locator && locatorWords(locator, archive.words),
        },
      ];
    });
  };
}

/** @example { label: "page", value: "45–47" } → "pages 45–47" */
export function locatorWords({ label, value }: Locator, { kinds }: Words): string {
  const { one, many } = kinds.locators[label];
  return (/[–,-]/.test(value) ? many : one)({ value });
}

function textOf({ parsed }: ArchiveArticle, label: string): string {
  return parsed.notes.find((note) => note.label === label)?.text ?? '';
}
