import { parseArticle } from '../../../markdown/parse-article.ts';
import type { Note } from '../../../markdown/parsed-article.ts';
import type { Outlet } from '../../../schemas/outlet.ts';
import type { Citation, ReadNote, Repeat } from '../citation.ts';
import { noteReader } from './read-note.ts';
import type { ArticleNotes } from '../sources/model.ts';

/** Outlets for tests. */
export const OUTLETS: ReadonlyMap<string, Outlet> = new Map([
  ['herald', { name: 'The Steppe Herald', aliases: ['SH'], domains: ['herald.example'] }],
  ['vesti', { name: 'Vesti', aliases: [], domains: ['vesti.kz'], language: 'ru' }],
  ['council', { name: 'United Nations Security Council', aliases: ['UN Security Council'], domains: ['undocs.org'] }],
]);

/** The notes of an article whose notes are numbered from 1. */
export function notesOf(...markdown: readonly string[]): Note[] {
  const marks = markdown.map((_, index) => `Word.[^${index + 1}]`).join(' ');
  const notes = markdown.map((text, index) => `[^${index + 1}]: ${text}`).join('\n\n');
  return parseArticle(`${marks}\n\n${notes}\n`).notes;
}

export function read(markdown: string): ReadNote & { text: string } {
  const [note] = notesOf(markdown);
  if (!note) throw new Error(`no note: ${markdown}`);
  return { ...noteReader(OUTLETS)(note), text: note.text };
}

/** The only citation of a note. */
export function citation(markdown: string): Citation {
  const [part, ...others] = read(markdown).parts;
  if (part?.type !== 'citation' || others.length > 0) throw new Error(`not one citation: ${JSON.stringify(part)}`);
  return part;
}

/** The only repeat of a note. */
export function repeat(markdown: string): Repeat {
  const [part, ...others] = read(markdown).parts;
  if (part?.type !== 'repeat' || others.length > 0) throw new Error(`not one repeat: ${JSON.stringify(part)}`);
  return part;
}

/** The types of a note's parts, each with its words. */
export function partsOf(markdown: string): [string, string][] {
  const { parts, text } = read(markdown);
  return parts.map(({ type, start, end }) => [type, text.slice(start, end)]);
}

/** The words of a note that were not read. */
export function unreadOf(markdown: string): string[] {
  const { parts, text } = read(markdown);
  return parts.flatMap(({ unread }) => unread.map(({ start, end }) => text.slice(start, end)));
}

export function articleOf(article: string, ...markdown: readonly string[]): ArticleNotes {
  const reader = noteReader(OUTLETS);
  return { article, notes: notesOf(...markdown).map((note) => ({ label: note.label, read: reader(note) })) };
}
