import type { Words } from '../../i18n/model.ts';
import type { Annotations } from '../cite/annotations.ts';
import { type CiteFormatTraits, citeFormats } from '../cite/cite-files.ts';
import { sourceItems } from '../cite/source-items.ts';
import { toBibtex } from '../cite/to-bibtex.ts';
import type { CslRecord } from '../citations/csl.ts';
import { archiveExports } from '../exports/archive-exports.ts';
import type { Archive } from '../model.ts';
import { articlesData } from './articles-data.ts';
import type { DataContext } from './context.ts';
import { entitiesData, mentionsData } from './entities-data.ts';
import { eventsData } from './events-data.ts';
import { jsonParts } from './json-parts.ts';
import { notesData, outletsData, sourcesData } from './notes-data.ts';

/** What the data files are made of. */
export interface DataMaterial {
  archive: Archive;
  context: DataContext;
  /** The CSL-JSON of each article. */
  articleItems: readonly CslRecord[];
}

/** A file of data of the whole archive. */
export interface DataFile {
  /** @example "articles.json" */
  name: string;
  /** Its media type. */
  type: string;
  describe: (archive: Described) => FileDescription;
  /** Makes its text, in several parts if one would have more than `most` characters. */
  write: (material: DataMaterial, most?: number) => string[];
}

/** What the descriptions depend on. */
export type Described = Pick<Archive, 'words' | 'articles' | 'vocabulary'>;

/** What a data file has, in words. */
export interface FileDescription {
  about: string;
  /** The meaning of each key of an entry. */
  fields?: Readonly<Record<string, string>>;
}

/** The zip file of all data files; where it would be too large, there are others with numbers. */
export const ZIP_NAME = 'archive.zip';

/** Pages have no files in BibTeX, which has no types for most sources: BibLaTeX does. */
const bibtex: CiteTraits = { type: citeFormats.bib.type, write: toBibtex };

type CiteTraits = Pick<CiteFormatTraits, 'type' | 'write'>;

/** The data files that are files of the site, too. */
export const separateFiles: readonly DataFile[] = [
  json('articles', ({ archive, context }) => articlesData(archive, context)),
  json('entities', ({ archive, context }) => entitiesData(archive, context)),
  json('outlets', ({ archive, context }) => outletsData(archive, context)),
  cite('cite.ris', citeFormats.ris, ({ data }) => data.ris, articleItems),
  cite('cite.bib', citeFormats.bib, ({ data }) => data.bib, articleItems),
  cite('cite-bibtex.bib', bibtex, ({ data }) => data.bibtex, articleItems),
  cite('cite.json', citeFormats.json, ({ data }) => data.json, articleItems),
];

/** The data files that are in the zip file only: they grow with the texts, and hosts limit the size of a file. */
export const zippedFiles: readonly DataFile[] = [
  json('events', ({ archive, context }) => eventsData(archive, context)),
  json('mentions', ({ archive }) => mentionsData(archive)),
  json('notes', ({ archive, context }) => notesData(archive, context)),
  json('sources', ({ archive, context }) => sourcesData(archive, context)),
  cite('sources.ris', citeFormats.ris, ({ data }) => data.sourcesRis, allSourceItems, sourceAnnotations),
  cite('sources.bib', citeFormats.bib, ({ data }) => data.sourcesBib, allSourceItems, sourceAnnotations),
  cite('sources-bibtex.bib', bibtex, ({ data }) => data.sourcesBibtex, allSourceItems, sourceAnnotations),
];

function json(name: keyof Words['dataFiles'], describe: (material: DataMaterial) => unknown[]): DataFile {
  return {
    name: `${name}.json`,
    type: 'application/json',
    describe: (archive) => description(name, archive),
    write: (material, most = Infinity) => jsonParts(describe(material), most),
  };
}

function description(name: keyof Words['dataFiles'], { words, articles, vocabulary }: Described): FileDescription {
  const { dataFiles, format } = words;
  if (name !== 'articles') return dataFiles[name];
  const { about, fields } = dataFiles[name];
  const used = new Set(articles.map(({ data }) => data.kind));
  const kinds = [...vocabulary.articleKinds.keys()].filter((kind) => used.size === 0 || used.has(kind));
  return { about, fields: { ...fields, kind: fields.kind({ kinds: format.choices(kinds) }) } };
}

function cite(
  name: string,
  { type, write }: CiteTraits,
  about: (words: Words) => string,
  itemsOf: (material: DataMaterial) => readonly CslRecord[],
  annotationsOf?: (material: DataMaterial) => Annotations,
): DataFile {
  return {
    name,
    type,
    describe: ({ words }) => ({ about: about(words) }),
    write: (material) => [write(itemsOf(material), annotationsOf?.(material))],
  };
}

function articleItems({ articleItems }: DataMaterial): readonly CslRecord[] {
  return articleItems;
}

function allSourceItems({ archive }: DataMaterial): CslRecord[] {
  return sourceItems(archive.sources.sources);
}

function sourceAnnotations({ archive, context }: DataMaterial): Annotations {
  return archiveExports(archive, context).annotations();
}
