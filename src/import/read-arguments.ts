import { enumerateChoices } from '../base/enumerate.ts';
import { UserError } from '../base/user-error.ts';
import { parseOptions } from '../terminal/parse-options.ts';
import type { AnyReader } from './model/reader.ts';
import { readers } from './readers/registry.ts';

/** What the owner asks for. */
export interface Arguments {
  files: string[];
  /** The content folder that the articles go into. */
  into: string;
  /** The name of the reader of all files; without it, each is recognised from its content. */
  format: string | undefined;
  /** The encoding of all files, as a name of the WHATWG Encoding Standard; without it, each is detected. */
  encoding: string | undefined;
  dryRun: boolean;
  /** Says what would be lost if the old site went away; without files, of what was imported before. */
  check: boolean;
  /** Overwrites articles and images that were edited since they were imported. */
  force: boolean;
  /** Writes this article only. */
  only: string | undefined;
  /** A folder with copies of the images. */
  media: string | undefined;
  /** The content folder whose vocabulary a new archive begins with. */
  vocabulary: string | undefined;
  include: { drafts: boolean; private: boolean; protected: boolean; types: string[] };
}

/** What may be written on the command line. */
export const USAGE = usageOf(readers);

const KINDS = ['drafts', 'private', 'protected'] as const;

/**
 * Reads the command line.
 *
 * @param known the readers of all formats that files may have
 * @throws a UserError that says what was found and what was expected
 */
export function readArguments(args: readonly string[], known: readonly AnyReader[] = readers): Arguments {
  const names = namesOf(known);
  const help = usageOf(known);
  const { values, positionals: files } = parseOptions(args, OPTIONS, { usage: help, allowPositionals: true });
  const {
    into = '',
    include: kinds = [],
    'dry-run': dryRun = false,
    force = false,
    only,
    media,
    vocabulary,
    check = false,
  } = values;
  const faults: string[] = [];
  if (files.length === 0 && !check) faults.push('Found no file. Expected one or more files to import.');
  if (!into) faults.push('Found no folder. Expected --into DIR.');
  const format = names.find((name) => name === values.format);
  if (values.format !== undefined && values.format !== 'auto' && !format) {
    faults.push(`Found --format ${values.format}. Expected auto, ${names.join(', ')}.`);
  }
  const encoding = values.encoding === undefined ? undefined : encodingNamed(values.encoding);
  if (values.encoding !== undefined && encoding === undefined) {
    faults.push(
      `Found --encoding ${values.encoding}. Expected the name of an encoding, such as ${ENCODINGS.join(', ')}.`,
    );
  }
  const types = kinds.flatMap((kind) => /^type:(?<type>[\w-]+)$/.exec(kind)?.groups?.['type'] ?? []);
  for (const kind of kinds) {
    if (KINDS.some((name) => name === kind) || types.some((type) => kind === `type:${type}`)) continue;
    faults.push(`Found --include ${kind}. Expected ${KINDS.join(', ')}, or a type of items such as type:chapter.`);
  }
  if (faults.length > 0) throw new UserError(`${faults.join('\n')}\n\n${help}`);
  const include = {
    drafts: kinds.includes('drafts'),
    private: kinds.includes('private'),
    protected: kinds.includes('protected'),
    types,
  };
  return { files, into, format, encoding, dryRun, check, force, only, media, vocabulary, include };
}

const ENCODINGS = ['utf-8', 'windows-1251', 'windows-1252', 'koi8-r', 'gb18030', 'shift_jis'];

function encodingNamed(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

const OPTIONS = {
  into: { type: 'string' },
  format: { type: 'string' },
  encoding: { type: 'string' },
  only: { type: 'string' },
  media: { type: 'string' },
  vocabulary: { type: 'string' },
  include: { type: 'string', multiple: true },
  force: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  check: { type: 'boolean' },
} as const;

/** The names of formats; one may have a reader of texts and one of folders. */
function namesOf(known: readonly AnyReader[]): string[] {
  return [...new Set(known.map(({ name }) => name))];
}

function usageOf(known: readonly AnyReader[]): string {
  return `steppe import FILE… --into DIR [options]
steppe import sources LIBRARY… --into DIR   the library of a reference manager, into sources.yaml

  FILE             a file, a zip file or a folder, which is read as it is

  --into DIR       the content folder that the articles go into; a new one is made an archive of its own
  --format FORMAT  ${enumerateChoices(namesOf(known))}; without it, or with auto, each file is recognised from its content
  --encoding NAME  the encoding of the files, such as windows-1251, koi8-r or gb18030; without it, it is detected
  --only SLUG      write this article only
  --media DIR      a folder with copies of the images; nothing is fetched
  --vocabulary DIR begin a new folder with the countries, groups, people, places, topics, publications and outlets
                   of another content folder
  --include KIND   also bring in posts that are left out: drafts, private, protected, or the
                   items of a type, as type:chapter (may be given again)
  --force          overwrite articles and images that were edited since they were imported
  --dry-run        write nothing, only report
  --check          then say what would be lost if the old site went away; without FILE, of an archive as it is`;
}
