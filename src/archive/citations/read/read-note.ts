import { textWithMarkup } from '../../../markdown/text-with-markup.ts';
import type { Note } from '../../../markdown/parsed-article.ts';
import type { Outlet } from '../../../schemas/outlet.ts';
import type { NoteKind, NotePart, ReadNote } from '../citation.ts';
import type { CslItem } from '../csl.ts';
import { maskText } from './masked-text.ts';
import { outletsByName } from './outlet-of.ts';
import type { ReadingContext } from './read-citation.ts';
import { readSegment } from './read-segment.ts';
import { splitNote } from './split-note.ts';
import { patternFor } from './words/any-language.ts';

/**
 * Returns a function that reads notes: their citations, repeats and prose.
 *
 * @param outlets by id
 * @param notesLanguage the language of the notes, into which they translate titles; “en-GB” counts as “en”
 */
export function noteReader(
  outlets: ReadonlyMap<string, Outlet>,
  notesLanguage = 'en',
): (note: Pick<Note, 'content'>) => ReadNote {
  const [language = notesLanguage] = notesLanguage.split('-');
  const languageOf = (id: string) => outlets.get(id)?.language;
  const context: ReadingContext = { language, outletOf: outletsByName(outlets), languageOf };
  return (note) => {
    const masked = maskText(textWithMarkup(note));
    const parts = withSameAuthors(
      joinRemarks(splitNote(masked).flatMap((range) => readSegment(masked, range, context))),
    );
    return { kind: kindOf(parts), parts };
  };
}

const SAME = new RegExp(`(?<!\\p{L})${patternFor('idem')}$`, 'iu');

/** “…; idem, *Other Book*” gets the authors of the citation before it in the note. */
function withSameAuthors(parts: readonly NotePart[]): NotePart[] {
  let before: CslItem['author'];
  return parts.map((part) => {
    if (part.type === 'prose') return part;
    const isSame = part.item.author === undefined && SAME.test(part.leadIn ?? '');
    const author = isSame ? before : part.item.author;
    before = author;
    if (!isSame || !author) return part;
    return part.type === 'citation'
      ? { ...part, item: { ...part.item, author } }
      : { ...part, item: { ...part.item, author } };
  });
}

/** Joins adjacent parts of prose. */
function joinRemarks(parts: readonly NotePart[]): NotePart[] {
  const result: NotePart[] = [];
  for (const part of parts) {
    const before = result.at(-1);
    if (part.type !== 'prose' || before?.type !== 'prose') result.push(part);
    else {
      const { unread, archive } = before;
      const joined = { unread: [...unread, ...part.unread], archive: [...archive, ...part.archive] };
      result[result.length - 1] = { ...before, ...joined, end: part.end };
    }
  }
  return result;
}

function kindOf(parts: readonly NotePart[]): NoteKind {
  const has = (type: NotePart['type']) => parts.some((part) => part.type === type);
  if (!has('citation') && !has('repeat')) return 'explanatory';
  if (has('prose')) return 'mixed';
  return has('citation') ? 'source' : 'repeat';
}
