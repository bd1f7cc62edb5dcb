import { basename } from 'node:path';
import { z } from 'astro/zod';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { ContentDiagnostic } from '../../loaders/content-codes.ts';
import { type Inference, madeCollections, type UnknownName } from '../frontmatter/inference.ts';
import type { LocatedWarning } from '../article/locate-warnings.ts';
import { type WarningCode, warningCodes } from '../model/warning.ts';
import type { Skipped, Unreadable } from '../model/found.ts';
import type { LeftOut, Post, Taken } from '../model/post.ts';
import { sha256 } from './hash.ts';

/**
 * What `import-report.json` holds. It says nothing of the run itself, so that a second run over the same files writes
 * the same bytes.
 */
export interface Report {
  articles: ArticleReport[];
  created: CreatedRecord[];
  /** Left out where no image was copied. */
  images?: CopiedImage[];
  skipped: Skipped[];
  unreadable: Unreadable[];
  /** What the site's own check finds wrong in the folder: the site is not built until it is right. */
  faults: ContentDiagnostic[];
  totals: Totals;
}

export interface ArticleReport {
  /** The article's file is `articles/<slug>.md`. */
  slug: string;
  title: string;
  /** Where it came from. */
  source: SourceReport;
  /** Of the file as it was last written by an import; absent where none has written it. */
  sha256?: string;
  /** Why the file was not written. */
  kept?: 'edited' | 'not-imported';
  /** Paths within the site of images that were not copied: others have their names. */
  keptImages?: string[];
  /** What of the post is not in the article as it should be: then nothing was written. */
  losses?: string[];
  counts: { words: number; notes: number; marks: number };
  /** What the source does not state, and from which of its words it was inferred. */
  inferred: Inference[];
  leftOut: LeftOut[];
  warnings: WarningReport[];
  /** Names that no record bears, for the owner to adopt. */
  unknownNames: UnknownName[];
}

/** By which a post is known again in another run; `sha256` is that of its text. */
const sourceSchema = z.object({
  file: z.string(),
  place: z.string(),
  permalink: z.string().optional(),
  sha256: z.string(),
});
export type SourceReport = z.output<typeof sourceSchema>;

const knownAgainSchema = z.object({
  slug: z.string(),
  title: z.string(),
  source: sourceSchema,
  sha256: z.string().optional(),
});
/** The report of an article as it was written; only that is checked by which the article is known again. */
export const articleSchema = z.custom<ArticleReport>((data) => knownAgainSchema.safeParse(data).success);

/** A warning of an import; `line` is 1 where it is about the whole article. */
export type WarningReport = Diagnostic<WarningCode> & Pick<LocatedWarning, 'excerpt' | 'words' | 'confidence'>;

/** A record that the import made because an article refers to it. */
export const recordSchema = z.object({ collection: z.enum(madeCollections), id: z.string(), sha256: z.string() });
export type CreatedRecord = z.output<typeof recordSchema>;

/** An image that the import copied because an article shows it, by its path within the site. @example "/media/map.png" */
export const imageSchema = z.object({ path: z.string(), sha256: z.string() });
export type CopiedImage = z.output<typeof imageSchema>;

/** What a report says beside its articles, as far as another import needs it. */
export const restSchema = z.object({ created: z.array(recordSchema), images: z.array(imageSchema).default([]) });

export interface Totals {
  /** Posts found in the files, the unreadable with them; those left out on purpose are counted apart. */
  postsIn: number;
  /** Articles that are in the folder now, and that the site takes. */
  postsOut: number;
  /** Articles that are in the folder, and that the site's own check refuses. */
  refused: number;
  skipped: number;
  unreadable: number;
  /** Posts whose article was not written because something of it would have been lost. */
  failed: number;
  notes: number;
  words: number;
  warnings: number;
  /** What the site's own check finds wrong in the whole folder. */
  faults: number;
}

/** What the report says of where a post came from. */
export function sourceOf({ file, place, source, stated: { permalink } }: Post): SourceReport {
  return { file: basename(file), place, ...(permalink !== undefined && { permalink }), sha256: sha256(source) };
}

/**
 * What the report says of a warning.
 *
 * @param linesBefore lines of the article's file above its Markdown
 */
export function warningReport(
  { code, line, at: _at, found, ...others }: LocatedWarning,
  slug: string,
  linesBefore: number,
): WarningReport {
  const { severity } = warningCodes[code];
  return {
    code,
    severity,
    file: `articles/${slug}.md`,
    line: line === undefined ? 1 : line + linesBefore,
    found,
    ...others,
  };
}

/** What the report says of everything that was left out of a post. */
export function leftOutOf(source: string, taken: readonly Taken[]): ArticleReport['leftOut'] {
  return taken
    .filter(({ to }) => to === 'left-out')
    .map(({ start, end, why = '' }) => ({ text: source.slice(start, end).trim(), why }))
    .filter(({ text }) => text !== '');
}
