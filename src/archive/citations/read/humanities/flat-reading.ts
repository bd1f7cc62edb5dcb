import { compareCodes } from '../../../../base/compare-text.ts';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { Citation, NotePart, Repeat } from '../../citation.ts';
import type { CslDate, CslName } from '../../csl.ts';
import { resolveRepeats } from '../../sources/resolve-repeats.ts';
import type { Resolution } from '../../sources/model.ts';
import { indexSources } from '../../sources/sources.ts';
import { noteReader } from '../read-note.ts';
import { notesOf, OUTLETS } from '../testing.ts';

/** A part of a note in the form of the fixtures: `prose`, or a flat mapping of the reading. */
export type FlatPart = string | Record<string, string>;

const fixture = z.array(
  z.strictObject({
    about: z.string(),
    notes: z.array(
      z.strictObject({
        note: z.string(),
        parts: z.array(z.union([z.literal('prose'), z.record(z.string(), z.string())])),
      }),
    ),
  }),
);

/** A note of a fixture, the expected reading and the actual one. */
export interface ReadCase {
  note: string;
  expected: FlatPart[];
  read: FlatPart[];
}

/**
 * Reads every note of a fixture in the context of its article.
 *
 * @param file from this folder
 * @param language of the articles
 */
export function readFixture(file: string, language = 'en'): ReadCase[] {
  const articles = fixture.parse(parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
  const reader = noteReader(OUTLETS, language);
  return articles.flatMap(({ about, notes }) => {
    const parsed = notesOf(...notes.map(({ note }) => note));
    const read = parsed.map((note) => ({ label: note.label, text: note.text, read: reader(note) }));
    const article = { article: about, notes: read };
    const resolutions = resolveRepeats([article], indexSources([article]));
    return notes.map(({ note, parts }, index) => ({
      note,
      expected: parts.map((part) => (typeof part === 'string' ? part : sorted(part))),
      read: (read[index]?.read.parts ?? []).map((part) => flat(part, read[index]?.text ?? '', resolutions)),
    }));
  });
}

function flat(part: NotePart, text: string, resolutions: ReadonlyMap<Repeat, Resolution>): FlatPart {
  const unread = part.unread.map(({ start, end }) => text.slice(start, end)).join(' | ');
  if (part.type === 'prose') return unread === '' ? 'prose' : `unread: ${unread}`;
  const own = part.type === 'citation' ? flatCitation(part) : flatRepeat(part, resolutions.get(part));
  const at = part.locator && `${part.locator.label} ${part.locator.value}`;
  return sorted({ ...own, at, lead: part.leadIn, unread: unread === '' ? undefined : unread });
}

function flatCitation({ item, translation }: Citation): Record<string, string | undefined> {
  return {
    cite: item.type,
    by: names(item.author),
    ed: names(item.editor),
    tr: names(item.translator),
    title: item.title,
    translated: translation?.title,
    in: item['container-title'],
    place: item['publisher-place'],
    publisher: item.publisher,
    date: date(item.issued),
    accessed: date(item.accessed),
    volume: item.volume,
    issue: item.issue,
    pages: item.page,
    edition: item.edition,
    archive: item.archive,
    location: item.archive_location,
  };
}

function flatRepeat({ form, note, item }: Repeat, found?: Resolution): Record<string, string | undefined> {
  const { archive_location: location } = item as { archive_location?: string };
  return {
    repeat: form,
    number: note,
    by: names(item.author),
    title: item.title,
    date: date(item.issued),
    location,
    means: found?.status === 'resolved' ? found.place.note : found?.reason,
  };
}

function sorted(mapping: Record<string, string | undefined>): Record<string, string> {
  const known = Object.entries(mapping).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return Object.fromEntries(known.toSorted(([a], [b]) => compareCodes(a, b)));
}

function names(list: readonly CslName[] | undefined): string | undefined {
  return list
    ?.map((name) => ('literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ')))
    .join('; ');
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

function date(issued: CslDate | undefined): string | undefined {
  if (!issued) return undefined;
  const iso = issued['date-parts']
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
    .join('/');
  return issued.season === undefined ? iso : `${iso} ${SEASONS[issued.season - 1]}`;
}
