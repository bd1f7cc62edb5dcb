import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import countries from 'i18n-iso-countries';
import { parse } from 'yaml';
import { nearest } from '../../src/base/nearest.ts';
import { slug } from '../../src/base/slug.ts';
import { today } from '../../src/base/today.ts';
import { UserError } from '../../src/base/user-error.ts';
import { type CollectionName, collections, filesOf } from '../../src/loaders/collections.ts';
import { identifier } from '../../src/schemas/identifier.ts';
import { languageTag } from '../../src/schemas/language-tag.ts';
import { articleText, countryText, groupText, pageText, personText, type RecordValues } from './record-texts.ts';

/** The kinds of records that `steppe new` makes. */
const KINDS = new Map<string, RecordKind>([
  ['article', { collection: 'articles', text: articleText, isDraft: true, hasLanguage: true }],
  ['country', { collection: 'countries', text: countryText }],
  ['group', { collection: 'groups', text: groupText }],
  ['person', { collection: 'people', text: personText }],
  ['page', { collection: 'pages', text: pageText, isDraft: true, hasLanguage: true }],
]);

interface RecordKind {
  collection: CollectionName;
  text: (values: RecordValues) => string;
  isDraft?: boolean;
  hasLanguage?: boolean;
}

export interface NewRecord {
  /** @example "article" */
  kind: string;
  /** Its title or name. */
  name: string;
  /** The name of its file, if not made from its title or name. */
  slug?: string | undefined;
  /** The code of a country, if not found by its name. */
  iso?: string | undefined;
  /** The language of an article or page (BCP 47), if not that of the site. */
  language?: string | undefined;
}

/**
 * Writes the file of a new record into a content folder.
 *
 * @returns what was done, and what to do next, in lines
 * @throws a UserError for an unknown kind, a name without letters, a file that exists, a country without a code
 */
export async function newRecord(folder: string, record: NewRecord): Promise<string[]> {
  const { collection, text, isDraft = false, hasLanguage = false } = kindNamed(record.kind);
  requireLanguage(record, hasLanguage);
  const name = record.name.trim();
  const id = record.slug ?? slug(name);
  if (!identifier.safeParse(id).success) {
    throw new UserError(
      `Found ${record.slug === undefined ? `no letter or digit in “${name}”` : `the name “${id}”`}. ` +
        'Expected a name for the file with --slug: lower-case letters and digits in words joined by hyphens.',
    );
  }
  if (!existsSync(folder)) {
    throw new UserError(
      `Found no folder ${place(folder)}. Expected the content of an archive: run this in its folder.`,
    );
  }
  const files = filesOf(collection, id).map((file) => join(folder, file));
  const existing = files.find((file) => existsSync(file));
  if (existing !== undefined) {
    throw new UserError(
      `Found ${place(existing)}, which is not overwritten. Expected another name, or one with --slug.`,
    );
  }
  const values = {
    name,
    today: today(),
    owner: await ownerOf(folder),
    iso: collection === 'countries' ? codeOf(name, record.iso) : undefined,
    language: record.language,
  };
  const [file = ''] = files;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text(values), { flag: 'wx' });
  return [
    `Wrote ${place(file)}.`,
    '',
    isDraft
      ? 'It is a draft: dev shows it, builds leave it out. Write it, then delete the line “draft: true”.'
      : 'Open it and complete it; check says whether something is missing.',
  ];
}

function kindNamed(name: string): RecordKind {
  const kind = KINDS.get(name);
  if (kind) return kind;
  const meant = nearest(name, KINDS.keys());
  throw new UserError(
    `Found the kind “${name}”, expected one of ${[...KINDS.keys()].join(', ')}.${meant ? ` Did you mean “${meant}”?` : ''}`,
  );
}

function requireLanguage({ kind, language }: NewRecord, hasLanguage: boolean): void {
  if (language === undefined) return;
  if (!hasLanguage) throw new UserError(`Found --language for a ${kind}. Expected it for an article or a page only.`);
  if (languageTag.safeParse(language).success) return;
  throw new UserError(`Found --language ${language}. Expected a language tag such as en, ru or ru-Latn (BCP 47).`);
}

/** The owner that `site.yaml` names. */
async function ownerOf(folder: string): Promise<string | undefined> {
  try {
    const site: unknown = parse(await readFile(join(folder, collections.site.file), 'utf8'));
    return identifier.parse(Reflect.get(Object(site), 'owner'));
  } catch {
    return undefined;
  }
}

/** The code of a country: the given one, or that of its name in English. Only a schema that needs one insists. */
function codeOf(name: string, given: string | undefined): string | undefined {
  const code = given ?? countries.getAlpha2Code(name, 'en');
  const { iso } = collections.countries.schema.shape;
  if (iso.safeParse(code).success) return code;
  throw new UserError(
    `Found ${given === undefined ? `no code of a country called “${name}”` : `the code “${given}”`}. ` +
      'Expected its ISO 3166-1 alpha-2 code with --iso, such as --iso MT.',
  );
}

function place(path: string): string {
  const here = relative('.', path);
  return here.startsWith('..') || here === '' ? path : here;
}
