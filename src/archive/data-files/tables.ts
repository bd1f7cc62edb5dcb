import { stringify } from 'csv-stringify/sync';
import type { Words } from '../../i18n/model.ts';
import type { CslDate, CslName } from '../citations/csl.ts';
import type { DataFile, DataMaterial } from './data-files.ts';
import { entitiesData, mentionsData } from './entities-data.ts';
import { sourcesData } from './notes-data.ts';

/** A table of the data, a file in CSV. */
export interface Table {
  /** The JSON file of which it has the entries. */
  of: 'entities' | 'mentions' | 'sources';
  columns: readonly Column[];
  /** The columns whose values together are unique. */
  primaryKey?: readonly string[];
  /** The columns that refer to those of another table. */
  foreignKey?: { fields: readonly string[]; table: Table['of']; to: readonly string[] };
  rows: (material: DataMaterial) => Value[][];
}

type Value = string | number | undefined;

/** A column of a table. Its name is that of a key of the JSON file or, in sources, of CSL-JSON. */
export interface Column {
  name: string;
  type: 'string' | 'integer';
  isAddress?: boolean;
}

/** Between the values of a list within a cell. */
export const LIST_SIGN = ' | ';

/** {@link LIST_SIGN} with its spaces, for readers. */
export const SHOWN_LIST_SIGN = `"${LIST_SIGN}"`;

/** The properties of CSL-JSON that sources have as columns. */
const CSL = [
  'type',
  'title',
  'author',
  'container-title',
  'publisher',
  'issued',
  'volume',
  'issue',
  'page',
  'DOI',
] as const;

export const tables: readonly Table[] = [
  {
    of: 'entities',
    columns: [...texts('kind', 'id'), address('url'), ...texts('names'), ...numbers('articleCount', 'mentionCount')],
    primaryKey: ['kind', 'id'],
    rows: ({ archive, context }) =>
      entitiesData(archive, context).map(({ kind, id, url, names, articleCount, mentionCount }) => [
        ...[kind, id, url, list(names)],
        ...[articleCount, mentionCount],
      ]),
  },
  {
    of: 'mentions',
    columns: [...texts('article', 'place'), ...numbers('start', 'end'), ...texts('text', 'kind', 'entity')],
    foreignKey: { fields: ['kind', 'entity'], table: 'entities', to: ['kind', 'id'] },
    rows: ({ archive }) =>
      mentionsData(archive).map(({ article, place, start, end, text, kind, entity }) => [
        ...[article, place, start, end],
        ...[text, kind, entity],
      ]),
  },
  {
    of: 'sources',
    columns: [...texts('id'), address('url'), ...texts(...CSL, 'translatedTitle', 'outlet', 'addresses', 'citedBy')],
    primaryKey: ['id'],
    rows: ({ archive, context }) =>
      sourcesData(archive, context).map(({ id, url, csl, translatedTitle, outlet, addresses, citedBy }) => [
        ...[id, url],
        ...[csl.type, csl.title, list((csl.author ?? []).map(nameOf)), csl['container-title'], csl.publisher],
        ...[dateOf(csl.issued), csl.volume, csl.issue, csl.page, csl.DOI],
        ...[
          translatedTitle,
          outlet,
          list(addresses),
          list(citedBy.map(({ article, note }) => `${article}#fn-${note}`)),
        ],
      ]),
  },
];

/**
 * The file of a table, in several texts if it is long: each has the names of the columns.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function tableFile({ of, columns, rows }: Table): DataFile {
  const head = csv([columns.map(({ name }) => name)]);
  return {
    name: `${of}.csv`,
    type: 'text/csv',
    describe: ({ words }) => ({ about: words.data.tableOf({ file: `${of}.json` }) }),
    write: (material, most = Infinity) => {
      const parts: string[] = [];
      let part = head;
      for (const row of rows(material)) {
        const line = csv([row]);
        if (part.length > head.length && part.length + line.length > most) {
          parts.push(part);
          part = head;
        }
        part += line;
      }
      return [...parts, part];
    },
  };
}

/** What a column has, in the words of the JSON file. */
export function columnMeaning({ of }: Table, { name }: Column, { data, dataFiles }: Words): string {
  const fields: Readonly<Record<string, string>> = dataFiles[of].fields;
  const key = Object.keys(fields).find((keys) => keys.split(', ').includes(name));
  if (key !== undefined) return fields[key] ?? '';
  if (name === 'author') return data.cslAuthor;
  return name === 'issued' ? data.cslIssued : data.cslColumn({ name });
}

function csv(rows: readonly Value[][]): string {
  return stringify([...rows], { record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}

function list(values: readonly string[]): string {
  return values.join(LIST_SIGN);
}

function nameOf(name: CslName): string {
  if ('literal' in name) return name.literal;
  return [name.family, name.given].filter((part) => part !== undefined).join(', ');
}

/** A date of CSL-JSON as EDTF, as far as it has numbers. @example "2021-03", "2021/2022" */
function dateOf(date: CslDate | undefined): string | undefined {
  const parts = date?.['date-parts'];
  if (!parts) return undefined;
  return parts.map((numbers) => numbers.map((number) => String(number).padStart(2, '0')).join('-')).join('/');
}

function texts(...names: readonly string[]): Column[] {
  return names.map((name) => ({ name, type: 'string' }));
}

function numbers(...names: readonly string[]): Column[] {
  return names.map((name) => ({ name, type: 'integer' }));
}

function address(name: string): Column {
  return { name, type: 'string', isAddress: true };
}
