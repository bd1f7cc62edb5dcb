import type { CslTypeName } from '../../../schemas/csl-types.ts';
import type { Citation } from '../citation.ts';
import type { Range } from '../../../base/range.ts';
import { isInLatin } from '../../../base/script-of.ts';
import { citedAddresses } from './cited-addresses.ts';
import type { CslItem, CslName } from '../csl.ts';
import { dateAt } from './dates-in-notes.ts';
import { readBehindTitle, readDetails } from './details.ts';
import type { Draft, FoundTitle, NameElement } from './model.ts';
import { findTitle } from './find-title.ts';
import { mayBeTown } from './imprint.ts';
import { itemType } from './item-type.ts';
import { archiveRemarksIn, type MaskedText } from './masked-text.ts';
import { isInstitution, SEVERAL_AUTHORS } from './names.ts';
import type { OutletSigns } from './outlet-of.ts';
import { titleLanguage } from './title-language.ts';
import { isPublisher } from './publishers.ts';
import { readTitle, tidyTitle } from './title.ts';

/** The context in which a note is read. */
export interface ReadingContext {
  /** The language of the notes, into which they translate titles. */
  language: string;
  outletOf: (signs: OutletSigns) => string | undefined;
  /** The main language of an outlet. */
  languageOf: (outlet: string) => string | undefined;
}

export type ReadCitation = Omit<Citation, 'type' | 'start' | 'end' | 'leadIn'>;

/**
 * Reads one segment as a citation.
 *
 * @param range the segment without its lead-in
 * @returns undefined if it is not one, or only a short form
 */
export function readCitation(note: MaskedText, range: Range, context: ReadingContext): ReadCitation | undefined {
  const found = findTitle(note, range);
  if (!found) return readUntitled(note, range, context);
  const draft = readBehindTitle(note, { start: found.end, end: range.end }, found.how);
  if (!hasParticulars(draft) || (draft.isDoubtful && !isBook(draft, found))) return undefined;
  const paper = paperOf(note, draft, found);
  return citationOf(note, range, context, paper ?? draft, paper ? undefined : found, paper && 'article-newspaper');
}

/** “A. Author, *Title*, from the papers of a friend (London: Hurst, 1999)”: a book, with words that are not read. */
function isBook({ item }: Draft, { how, byline }: FoundTitle): boolean {
  const isPublished = item.publisher !== undefined || item['publisher-place'] !== undefined;
  return how === 'emphasised' && byline !== undefined && item.issued !== undefined && isPublished;
}

/** Words that replace the title of a newspaper piece without one. */
const PIECE =
  /^(?:an? )?(?:editorial|leader|leading article|obituar(?:y|ies)|advertisement|letters? to the editor|supplement|untitled)$/iu;

/** “*The Times*, 3 May 1919, p. 4”, “Editorial, *The Times* (London), May 3, 1919”: a paper in italics with its day. */
function paperOf(
  { text, masked }: MaskedText,
  draft: Draft,
  { how, byline, title, end }: FoundTitle,
): Draft | undefined {
  const { item, names, gloss } = draft;
  const [piece, ...others] = byline?.names ?? [];
  const isPiece = piece === undefined || ('literal' in piece && others.length === 0 && PIECE.test(piece.literal));
  // «Вестник», 7 августа 1914 г.: Russian notes have names of newspapers in quotation marks.
  const isNamed = how === 'emphasised' || (how === 'quoted' && /^\p{sc=Cyrl}/u.test(text.slice(title.start)));
  if (!isNamed || !isPiece || names.length > 0 || item.issued?.['date-parts'][0].length !== 3) return undefined;
  const name = tidyTitle(text.slice(title.start, title.end));
  const before =
    /^(?:,? \uE002+)?,? ?(?:no\.? ?\d+(?: \uE002+)?, )?/u.exec(masked.slice(end, end + 80))?.[0].length ?? 0;
  const isDayed = dateAt(masked, end + before) !== undefined;
  if (!isDayed || name.includes(':') || name.split(' ').length > 6 || item.publisher || item.number) return undefined;
  const place = gloss && mayBeTown(gloss.words) ? gloss.words : undefined;
  return {
    ...draft,
    item: {
      ...item,
      ...(place ? { 'publisher-place': place } : {}),
      ...(piece && 'literal' in piece ? { title: piece.literal } : {}),
    },
    gloss: place ? undefined : gloss,
    names: [{ start: title.start, end: title.end, name, emphasised: true }],
  };
}

/** “The Herald, 3 March 2020, p. 3”, “UN, S/2022/83, para. 4”: a paper with its day, or the number of a document. */
function readUntitled(note: MaskedText, range: Range, context: ReadingContext): ReadCitation | undefined {
  const draft = readDetails(note, range);
  if (!draft || draft.unread.length > 0 || draft.gloss || draft.names.length > 1) return undefined;
  const { item, names, addresses } = draft;
  const [paper] = names;
  const isPaper =
    paper !== undefined &&
    paper.start === range.start &&
    item.issued?.['date-parts'][0].length === 3 &&
    (paper.emphasised ||
      addresses.length > 0 ||
      context.outletOf({ names: [paper.name], addresses: [] }) !== undefined);
  const isDocument = item.number?.includes('/') === true && (!paper || isInstitution(paper.name));
  return isPaper || isDocument ? citationOf(note, range, context, draft) : undefined;
}

/** Makes a citation of a title and its details; without a title, of an address alone. */
export function citationOf(
  note: MaskedText,
  range: Range,
  { language, outletOf, languageOf }: ReadingContext,
  read: Draft,
  found?: FoundTitle,
  known?: CslTypeName,
): ReadCitation {
  const draft = withOpenImprint(read, outletOf, found);
  const authors = found?.byline?.role === 'author' ? found.byline.names : undefined;
  const editors = found?.byline?.role === 'editor' ? found.byline.names : undefined;
  const { container, publisher, genre, leftOver } = rolesOf(draft.names);
  const addresses = citedAddresses(note, range);
  const hrefs = addresses.map(({ href }) => href);
  const type = known ?? itemType(found?.how ?? 'quoted', draft, authors);
  const isPublisher = type === 'report' && container !== undefined && isInstitution(container.name);
  const outlet = outletOf({ names: namesToKnow(draft, authors), addresses: hrefs });
  const title = found ? readTitle(note, found.title, outlet && languageOf(outlet)) : {};
  const stated = draft.language ?? (title.languageFrom === 'words' ? title.language : undefined);
  const isForeign = title.language !== undefined && !title.language.startsWith(language);
  const isGuess = isForeign && title.languageFrom === 'look';
  const gloss = isForeign || isInBrackets(note, draft, language) ? draft.gloss?.words.trim() : undefined;
  const translation = title.translation ?? draft.translation ?? gloss;
  const item: CslItem = {
    type,
    title: title.title,
    author: authors,
    editor: editors,
    'container-title': isPublisher ? undefined : container?.name,
    'container-title-short': isPublisher ? undefined : container?.short,
    publisher: isPublisher ? container.name : publisher?.name,
    genre,
    URL: hrefs[0],
    DOI: hrefs.map((href) => /\bdoi\.org\/(10\.\d{4,9}\/\S+)/i.exec(href)?.[1]).find((doi) => doi !== undefined),
    ...draft.item,
    language: stated ? inScript(stated, title.title) : isGuess ? undefined : title.language,
  };
  const unread = [...draft.unread, ...leftOver, ...(draft.gloss && gloss === undefined ? [draft.gloss] : [])].toSorted(
    (a, b) => a.start - b.start,
  );
  return {
    item: withoutBlanks(item),
    translation: translation === undefined ? undefined : { title: translation, language },
    languageFrom: stated ? 'words' : isGuess ? undefined : title.languageFrom,
    ...(isGuess && !stated ? { seeminglyIn: title.language } : {}),
    outlet,
    locator: draft.locator,
    addresses,
    archive: archiveRemarksIn(note, range),
    complete: unread.length === 0,
    unread: unread.map(({ start, end }) => ({ start, end })),
  };
}

/** *Kitab al-Anhar* [The Book of Rivers]: brackets in the language of the notes translate a title of another. */
function isInBrackets({ text }: MaskedText, { gloss }: Draft, language: string): boolean {
  return gloss !== undefined && text.charAt(gloss.start) === '[' && titleLanguage(gloss.words) === language;
}

/**
 * “A. Author, *Title*, Paris, Fleuve, 1974”: place and publisher between commas, as in French and Italian notes. For a
 * film or a page, the names may be its distributor.
 */
function withOpenImprint(draft: Draft, outletOf: ReadingContext['outletOf'], found?: FoundTitle): Draft {
  const { names, item } = draft;
  const [first, second, ...others] = names;
  if (/^paper /i.test(item.genre ?? '') && first && mayBeTown(first.name)) {
    return { ...draft, item: { ...item, 'event-place': first.name }, names: names.slice(1) };
  }
  const isInSeries =
    found?.how === 'emphasised' && first && !second && !first.italic && item['publisher-place'] !== undefined;
  if (isInSeries && item.issued) {
    const { volume, ...rest } = item;
    const isBehindName = volume !== undefined && draft.volumeAt !== undefined && draft.volumeAt > first.start;
    const series = {
      ...rest,
      'collection-title': first.name,
      ...(isBehindName ? { 'collection-number': volume } : { volume }),
    };
    return { ...draft, item: series, names: [] };
  }
  const [book, ...behind] = names;
  const isChapter = item['container-title'] !== undefined && book?.name === item['container-title'] && !item.volume;
  if (found && isChapter && behind.length > 0) {
    const kept = withOpenImprint({ ...draft, names: behind }, outletOf, { ...found, how: 'emphasised' });
    return kept.names.length === 0 ? { ...kept, names: [book] } : draft;
  }
  const isPerson =
    found?.byline?.names.every((name) => 'family' in name || SEVERAL_AUTHORS.test(name.literal)) ?? false;
  const isVolumeBefore =
    item.volume === undefined || (first && draft.volumeAt !== undefined && draft.volumeAt <= first.start);
  const isYear = item.issued?.['date-parts'][0].length === 1;
  const isTaken = item.publisher ?? item['publisher-place'] ?? item.issue;
  const isSigned = isPerson || (second !== undefined && names.some(({ name }) => isPublisher(name)));
  if (found?.how !== 'emphasised' || !isSigned || !isYear || !first || others.length > 0) return draft;
  if (isTaken || !isVolumeBefore) return draft;
  if (names.some(({ italic, name }) => italic || outletOf({ names: [name], addresses: [] }))) return draft;
  const publisher = second ? (isPublisher(first.name) ? first : second) : isPublisher(first.name) ? first : undefined;
  const place = names.find((name) => name !== publisher);
  if (place && !mayBeTown(place.name)) return draft;
  const imprint = {
    ...(publisher ? { publisher: publisher.name } : {}),
    ...(place ? { 'publisher-place': place.name } : {}),
  };
  return { ...draft, item: { ...item, ...imprint }, names: [] };
}

/** Whether there is more than a name and a page. */
function hasParticulars({ item, addresses, names }: Draft): boolean {
  return Object.keys(item).length > 0 || addresses.length > 0 || names.length > 0;
}

/** Assigns names: the first to the container, the second to the publisher; “An arrest warrant” is a genre. */
function rolesOf(names: readonly NameElement[]): {
  container?: NameElement | undefined;
  publisher?: NameElement | undefined;
  genre?: string | undefined;
  leftOver: NameElement[];
} {
  const genre = names.length > 1 ? names.find(({ name }) => /^an? /iu.test(name)) : undefined;
  const others = names.filter((name) => name !== genre);
  const container = others.find(({ emphasised }) => emphasised) ?? others[0];
  const behind = others.filter((name) => name !== container);
  const publisher = behind.find(({ name }) => isInstitution(name));
  return { container, publisher, genre: genre?.name, leftOver: behind.filter((name) => name !== publisher) };
}

function namesToKnow({ names, item: { publisher } }: Draft, authors: readonly CslName[] = []): string[] {
  const literals = authors.flatMap((name) => ('literal' in name ? [name.literal] : []));
  return [...names.map(({ name }) => name), ...(publisher ? [publisher] : []), ...literals];
}

/** “(in Russian)” after a title in Latin letters means Russian in Latin letters, unless the title is in English. */
function inScript(language: string, title = ''): string {
  const isLatin = /\p{Script=Latin}/u.test(title) && titleLanguage(title) !== 'en';
  return isLatin && !isInLatin(language) ? `${language}-Latn` : language;
}

function withoutBlanks(item: CslItem): CslItem {
  const { type, ...rest } = item;
  return { type, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) };
}
