import { nearest } from '../base/nearest.ts';
import { articleKindNames } from '../schemas/article-kinds.ts';
import { groupTypeNames } from '../schemas/group-types.ts';
import type { KindTable } from '../schemas/kinds.ts';
import { placeKindNames } from '../schemas/place-kinds.ts';
import { groupRelationNames, tieNames } from '../schemas/relation-kinds.ts';
import { topicKindNames } from '../schemas/topic-kinds.ts';
import { collections, type CollectionName } from './collections.ts';
import type { ContentFinding } from './content-codes.ts';
import type { FileRecord } from './file-record.ts';
import { keysAndValues } from './keys-and-values.ts';
import { valuesAt } from './references.ts';

/** The keys of records that name a kind. */
const kindKeys = new Map<CollectionName, readonly (readonly [path: string, table: KindTable])[]>([
  ['articles', [['kind', 'articleKinds']]],
  [
    'groups',
    [
      ['type', 'groupTypes'],
      ['relations.*.kind', 'relations'],
    ],
  ],
  ['regions', [['kind', 'placeKinds']]],
  ['tags', [['kind', 'topicKinds']]],
]);

/** The kinds that every archive has. */
export const defaultKinds: Readonly<Record<KindTable, readonly string[]>> = {
  articleKinds: articleKindNames,
  groupTypes: groupTypeNames,
  placeKinds: placeKindNames,
  relations: groupRelationNames,
  topicKinds: topicKindNames,
};

/** Finds kinds that the vocabulary does not have. If it could not be read, any kind may be in it. */
export function checkKinds(records: readonly FileRecord[], unread: readonly string[] = []): ContentFinding[] {
  const { file } = collections.vocabulary;
  if (unread.includes(file)) return [];
  const known = kindsOf(records.find(({ collection }) => collection === 'vocabulary')?.data);
  return records.flatMap((record) =>
    (kindKeys.get(record.collection) ?? []).flatMap(([path, table]) =>
      valuesAt(record.data, path)
        .filter(({ value }) => typeof value === 'string' && !known[table].includes(value))
        .map(({ path: at, value }): ContentFinding => ({
          code: 'value-invalid',
          file: record.file,
          line: record.lineOf(at),
          found: `“${at.map(String).join('.')}”: “${String(value)}”`,
          expected: `one of ${known[table].join(', ')}, or another that ${file} has under “${table}”`,
          proposal: nearest(String(value), known[table]),
        })),
    ),
  );
}

/** The ids that records may use, the owner’s first. */
export function kindsOf(vocabulary: unknown): Record<KindTable, string[]> {
  const own = keysAndValues(vocabulary);
  const ids = (table: KindTable) => [...new Set([...Object.keys(keysAndValues(own[table])), ...defaultKinds[table]])];
  const ties = new Set<string>(tieNames);
  return {
    articleKinds: ids('articleKinds'),
    groupTypes: ids('groupTypes'),
    placeKinds: ids('placeKinds'),
    relations: ids('relations').filter((id) => !ties.has(id)),
    topicKinds: ids('topicKinds'),
  };
}

/** Whether every archive has a kind. */
export function isDefaultKind(table: KindTable, id: string): boolean {
  const isTie = table === 'relations' && tieNames.some((name) => name === id);
  return isTie || defaultKinds[table].includes(id);
}
