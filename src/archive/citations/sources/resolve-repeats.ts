import type { Citation, NotePart, Repeat } from '../citation.ts';
import type { CslItem } from '../csl.ts';
import { datesAgree } from '../read/dates-in-notes.ts';
import { areAuthorsOf, areNamedIn } from './match-names.ts';
import type {
  ArticleNotes,
  FullCitation,
  CitedSource,
  Resolution,
  Resolved,
  SourceIndex,
  Unresolved,
  UnresolvedReason,
} from './model.ts';
import { titleKey, titleWords } from './title-key.ts';

/**
 * Finds the source of each repeat, through notes that are repeats themselves. Nothing is guessed: a repeat that may
 * mean several sources stays unresolved, unless a remark of the editor names the note: `Poe, 45 [archive: note 12].`
 */
export function resolveRepeats(articles: readonly ArticleNotes[], index: SourceIndex): Map<Repeat, Resolution> {
  const byTitle = Map.groupBy(index.sources, ({ item }) => titleKey(item.title ?? ''));
  return new Map(articles.flatMap((article) => [...resolveIn(article, index, byTitle)]));
}

type Pointing = Citation | Repeat;

function resolveIn(
  { article, notes: written }: ArticleNotes,
  { sourceOf }: SourceIndex,
  byTitle: ReadonlyMap<string, CitedSource[]>,
): Map<Repeat, Resolution> {
  const notes = written.map(({ label, read }) => ({ label, parts: read.parts.filter(isPointing) }));
  const places = notes.flatMap(({ label, parts }, at) =>
    parts.flatMap((part) =>
      part.type === 'citation' ? [{ at, place: { article, note: label, citation: part } }] : [],
    ),
  );
  const named = places.map(({ at, place }) => ({ at, place, words: titleWords(place.citation.item.title ?? '') }));
  const resolutions = new Map<Repeat, Resolution>();
  const open = new Set<Repeat>();

  const resolve = (repeat: Repeat, at: number): Resolution => {
    const known = resolutions.get(repeat);
    if (known) return known;
    if (open.has(repeat)) return unresolved('circle');
    open.add(repeat);
    const told = noteToldBy(repeat);
    const found = told === undefined ? undefined : withOwnPlace(byNumber({ ...repeat, note: told }), repeat);
    const resolved = found?.status === 'resolved' ? found : byForm(repeat, at);
    open.delete(repeat);
    resolutions.set(repeat, resolved);
    return resolved;
  };
  const byForm = (repeat: Repeat, at: number): Resolution =>
    ({ ibid: before, note: byNumber, work: byName, short: byName })[repeat.form](repeat, at);
  const targetOf = (part: Pointing, at: number): Resolution => {
    const note = notes[at]?.label ?? '';
    if (part.type === 'repeat') {
      const found = resolve(part, at);
      return found.status === 'resolved' ? { ...found, via: [note, ...found.via] } : found;
    }
    const source = sourceOf.get(part);
    const place = { article, note, citation: part };
    return source ? { status: 'resolved', source, place, via: [], locator: part.locator } : unresolved('no-match');
  };
  /** The only source of a note, or of those of its parts that match. */
  const onlyOne = (parts: readonly Pointing[], at: number): Resolution => {
    const [first, ...others] = parts.map((part) => targetOf(part, at));
    if (!first) return unresolved('no-source');
    const isOne = others.every((other) => sourceIn(other) !== undefined && sourceIn(other) === sourceIn(first));
    if (!isOne) return unresolved('several-sources');
    return others.length === 0 || first.status === 'unresolved' ? first : { ...first, locator: undefined };
  };
  const before = (repeat: Repeat, at: number): Resolution => {
    const own = notes[at]?.parts ?? [];
    const justBefore = own[own.indexOf(repeat) - 1];
    if (!justBefore && at === 0) return unresolved('nothing-before');
    const found = justBefore ? targetOf(justBefore, at) : onlyOne(notes[at - 1]?.parts ?? [], at - 1);
    if (found.status === 'unresolved') return found;
    if (!isKeptIn(repeat, found.place.citation.item)) return unresolved('no-match');
    const via = found.via.filter((label) => label !== notes[at]?.label);
    return { ...found, via, locator: repeat.locator ?? found.locator };
  };
  const byNumber = (repeat: Repeat): Resolution => {
    const at = notes.findIndex(({ label }) => label === repeat.note);
    const parts = notes[at]?.parts;
    if (!parts) return unresolved('note-missing');
    const isNamed = repeat.item.author !== undefined || repeat.item.title !== undefined;
    const fitting = isNamed ? parts.filter(({ item }) => isMeantBy(repeat, item, titleWords(item.title ?? ''))) : parts;
    if (fitting.length === 0 && parts.length > 0) return unresolved('no-match');
    return withOwnPlace(onlyOne(fitting, at), repeat);
  };
  const byName = (repeat: Repeat, at: number): Resolution => {
    const own = notes[at]?.parts ?? [];
    const earlier = named.filter(
      (each) => each.at < at || (each.at === at && own.indexOf(each.place.citation) < own.indexOf(repeat)),
    );
    const fitting = earlier.filter(({ place, words }) => isMeantBy(repeat, place.citation.item, words));
    const wanted = repeat.item.title === undefined ? undefined : titleKey(repeat.item.title);
    const exact = fitting.filter(({ words }) => words.join('') === wanted);
    const found = distinct((exact.length > 0 ? exact : fitting).map(({ place }) => place));
    if (found.length === 0) return withOwnPlace(elsewhere(repeat), repeat);
    const labels = found.map(({ place }) => place.note);
    return found.length > 1 ? unresolved('several-matches', labels) : withOwnPlace(found[0], repeat);
  };
  const distinct = (candidates: readonly FullCitation[]): Resolved[] => {
    const bySource = new Map<CitedSource, Resolved>();
    for (const place of candidates) {
      const source = sourceOf.get(place.citation);
      if (source && !bySource.has(source)) bySource.set(source, { status: 'resolved', source, place, via: [] });
    }
    return [...bySource.values()];
  };
  /** In another article only a whole title is enough. */
  const elsewhere = ({ form, item: { title = '', author = [] } }: Repeat): Resolution => {
    const whole = form === 'short' && titleWords(title).length >= 4 ? (byTitle.get(titleKey(title)) ?? []) : [];
    const found = whole.flatMap((source) => {
      const place = source.places.find((each) => each.article !== article);
      return place && areNamedIn(author, source.item) ? [{ status: 'resolved' as const, source, place, via: [] }] : [];
    });
    return found.length > 1 ? unresolved('several-matches') : (found[0] ?? unresolved('no-match'));
  };

  notes.forEach(({ parts }, at) => {
    for (const part of parts) if (part.type === 'repeat') resolve(part, at);
  });
  return resolutions;
}

function isPointing(part: NotePart): part is Pointing {
  return part.type !== 'prose';
}

function unresolved(reason: UnresolvedReason, fitting?: readonly string[]): Unresolved {
  return { status: 'unresolved', reason, ...(fitting ? { fitting } : {}) };
}

/** The label of the note in the editor's remark. @example "12" for “[archive: note 12]” */
function noteToldBy({ archive }: Repeat): string | undefined {
  return archive
    .map(({ text }) => /^(?:see |means? )?(?:n\.|note) (\S+)$/iu.exec(text)?.[1])
    .find((note) => note !== undefined);
}

function sourceIn(resolution: Resolution): CitedSource | undefined {
  return resolution.status === 'resolved' ? resolution.source : undefined;
}

/** The locator of a repeat that names its source: its own, or none. */
function withOwnPlace(found: Resolution | undefined, { locator }: Repeat): Resolution {
  if (!found) return unresolved('several-matches');
  return found.status === 'resolved' ? { ...found, locator } : found;
}

/** “Ibid., d. 46” is another file of the same record group, and therefore another source. */
function isKeptIn({ item: { archive_location: marks } }: Repeat, full: Partial<CslItem>): boolean {
  return marks === undefined || (full.archive_location?.endsWith(marks) ?? false);
}

/** Whether a repeat matches a source: all of its names, its words in order, and its year. */
function isMeantBy({ form, item: short }: Repeat, full: Partial<CslItem>, words: readonly string[]): boolean {
  const { author = [], title, issued } = short;
  if (issued && !(full.issued && datesAgree(issued, full.issued))) return false;
  if (title === undefined) {
    return author.length > 0 && (form === 'short' ? areAuthorsOf(author, full) : areNamedIn(author, full));
  }
  if (author.length > 0 && !areNamedIn(author, full)) return false;
  const wanted = titleWords(title);
  const least = author.length > 0 ? 1 : 3;
  const isExact = wanted.join('') === words.join('') || titleKey(full['title-short'] ?? '') === wanted.join('');
  if (wanted.length > 0 && isExact) return true;
  if (wanted.length < least) return false;
  return ` ${words.join(' ')} `.includes(` ${wanted.join(' ')} `) || (author.length > 0 && areInOrder(wanted, words));
}

/** Short titles leave words out: “Kirk, Burgh” of “Kirk and Burgh”. */
function areInOrder(wanted: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (word === wanted[at]) at++;
  return at === wanted.length;
}
