import { compareCodes } from './compare-text.ts';

/**
 * How much a diagnostic matters.
 *
 * - `error`: the check fails, and nothing is built.
 * - `warning`: a program made a choice, and a person must look at it.
 * - `advice`: an editor may wish to improve this; the check passes.
 */
export type Severity = 'error' | 'warning' | 'advice';

/**
 * What a check finds: what is wrong, and where. The code decides the severity.
 *
 * The texts are parts of the sentences “Found …. Expected …. Did you mean “…”?”: see {@link sentencesOf}.
 */
export interface Finding<Code extends string = string> {
  /** Names the rule, and its page `docs/diagnostics/<code>.md`. */
  code: Code;
  /** Path within the folder that was checked. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column?: number | undefined;
  /** A phrase, such as “the key “sumary””; for a warning it may also be a sentence. */
  found: string;
  /** For an error, a phrase that says what is allowed: “an id of topics”. Otherwise a sentence that says what to do. */
  expected: string;
  /** The likely correction. It is never applied automatically. */
  proposal?: string | undefined;
}

/** Everything that Steppe reports about files has this shape, whichever program finds it. */
export interface Diagnostic<Code extends string = string> extends Finding<Code> {
  severity: Severity;
}

/** The entry of a code in a catalogue. */
export interface CodeEntry {
  severity: Severity;
  /** A few words, for lists and headings. */
  title: string;
}

/** The codes of one domain. Codes are unique across all domains. */
export type Catalogue<Code extends string> = Readonly<Record<Code, CodeEntry>>;

/** Gives findings the severity of their codes. */
export function diagnosticsOf<Code extends string>(
  findings: readonly Finding<Code>[],
  catalogue: Catalogue<Code>,
): Diagnostic<Code>[] {
  return findings.map((finding) => ({ ...finding, severity: catalogue[finding.code].severity }));
}

/** A diagnostic in words: what was found, what to do, and the likely correction. */
export function sentencesOf({ severity, found, expected, proposal }: Omit<Diagnostic, 'file' | 'line'>): string {
  const todo = severity === 'error' ? `Expected ${expected}` : capitalised(expected);
  const isSentence = /^\p{Lu}.*[.]$/su.test(found);
  const sentences = [isSentence ? found : asSentence(`Found ${found}`), ...(expected === '' ? [] : [asSentence(todo)])];
  return [...sentences, ...(proposal ? [`Did you mean “${proposal}”?`] : [])].join(' ');
}

/**
 * The location of a diagnostic; just the folder if the diagnostic is about the whole folder.
 *
 * @example "content/articles/ferry.md:12:3"
 */
export function locationOf(
  { file, line, column }: Pick<Diagnostic, 'file' | 'line' | 'column'>,
  folder: string,
): string {
  if (file === '') return folder;
  return [pathOf({ file }, folder), line, ...(column === undefined ? [] : [column])].join(':');
}

/** The path of a diagnostic’s file, with the folder that was checked in front. */
export function pathOf({ file }: Pick<Diagnostic, 'file'>, folder: string): string {
  return file === '' ? folder : `${folder}/${file}`;
}

/** Sorts by file, line and column. */
export function sortByPlace<Item extends Pick<Diagnostic, 'file' | 'line' | 'column'>>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => compareCodes(a.file, b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function asSentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
