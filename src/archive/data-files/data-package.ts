import { latinSlug } from '../../base/latin-slug.ts';
import { hasOwnLicences } from '../licence.ts';
import type { Archive } from '../model.ts';
import { absoluteUrl, type DataContext } from './context.ts';
import type { DataFile } from './data-files.ts';
import { columnMeaning, type Table, tables } from './tables.ts';

/** The name of the file that describes the data for programs. */
export const DATA_PACKAGE = 'datapackage.json';

/** A data file, and the files with its parts. */
export interface WrittenFile {
  file: DataFile;
  names: readonly string[];
}

/**
 * `datapackage.json`: every file of the data, with the columns of its tables.
 *
 * @see https://datapackage.org/standard/data-package/
 */
export function dataPackage(written: readonly WrittenFile[], archive: Archive, context: DataContext): string {
  const { site, words } = archive;
  const { licence } = site;
  const whole = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: latinSlug(site.title) || 'archive',
    title: site.title,
    description: [site.description, ...(hasOwnLicences(archive) ? [words.data.ownLicences] : [])].join(' '),
    homepage: absoluteUrl(context, context.urls.href('/about/data/')),
    ...(licence && { licenses: [{ name: nameOfLicence(licence.name), title: licence.name, path: licence.url }] }),
    resources: written.map((one) => resource(one, archive)),
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

function resource({ file, names }: WrittenFile, archive: Archive) {
  const table = tables.find(({ of }) => `${of}.csv` === file.name);
  const [path] = names;
  return {
    name: file.name.replace(/\.csv$/, '').replaceAll('.', '-'),
    path: names.length === 1 ? path : names,
    description: file.describe(archive).about,
    format: file.name.split('.').at(-1),
    mediatype: file.type,
    encoding: 'utf-8',
    ...(table && {
      type: 'table',
      $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
      schema: schemaOf(table, archive),
    }),
  };
}

function schemaOf(table: Table, { words }: Archive) {
  const { columns, primaryKey, foreignKey } = table;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map((column) => ({
      name: column.name,
      type: column.type,
      ...(column.isAddress && { format: 'uri' }),
      description: columnMeaning(table, column, words),
      ...(primaryKey?.includes(column.name) && { constraints: { required: true } }),
    })),
    ...(primaryKey && { primaryKey }),
    ...(foreignKey && {
      foreignKeys: [{ fields: foreignKey.fields, reference: { resource: foreignKey.table, fields: foreignKey.to } }],
    }),
  };
}

/** @example "CC BY 4.0" → "CC-BY-4.0" */
function nameOfLicence(name: string): string {
  return name.replace(/[^-\w.]+/g, '-').replace(/^-|-$/g, '') || 'licence';
}
