import { fold } from '../base/fold.ts';
import { nearest } from '../base/nearest.ts';
import type { KindTable } from '../schemas/kinds.ts';
import { defaultKinds, isDefaultKind } from './check-kinds.ts';
import type { ContentFinding } from './content-codes.ts';
import type { FileRecord } from './file-record.ts';
import { keysAndValues } from './keys-and-values.ts';

/** The keys that a new kind needs, because there is no default. */
const needed = [
  ['groupTypes', ['one', 'many']],
  ['topicKinds', ['one', 'many']],
  ['relations', ['label']],
  ['articleKinds', ['label', 'csl']],
] as const satisfies [KindTable, string[]][];

/** Finds new kinds without their names, and spellings that belong to two words. */
export function checkVocabulary(record: FileRecord): ContentFinding[] {
  if (record.collection !== 'vocabulary') return [];
  const own = keysAndValues(record.data);
  return [...needed.flatMap(([table, keys]) => incomplete(record, table, keys)), ...ambiguous(record, own.spellings)];
}

function incomplete(record: FileRecord, table: KindTable, keys: readonly string[]): ContentFinding[] {
  const entries = Object.entries(keysAndValues(keysAndValues(record.data)[table]));
  return entries
    .filter(([id, entry]) => !isDefaultKind(table, id) && typeof entry === 'object' && entry !== null)
    .flatMap(([id, entry]) => keys.filter((key) => !(key in keysAndValues(entry))).map((key) => [id, key] as const))
    .map(([id, key]) => ({
      code: 'key-missing',
      file: record.file,
      line: record.lineOf([table, id]),
      found: `no “${table}.${id}.${key}”`,
      expected: `this key, because “${id}” is not one of the kinds that every archive has`,
      proposal: nearest(id, defaultKinds[table]),
    }));
}

/** A spelling has one usual spelling, which is not another’s. */
function ambiguous(record: FileRecord, spellings: unknown): ContentFinding[] {
  const lists = Object.entries(keysAndValues(spellings)).flatMap(([usual, others]) =>
    Array.isArray(others) ? [{ usual, others: others.filter((other) => typeof other === 'string') }] : [],
  );
  const usualOf = new Map<string, string>(lists.map(({ usual }) => [fold(usual), usual]));
  return lists.flatMap(({ usual, others }) =>
    others.flatMap((other, index): ContentFinding[] => {
      const claimed = usualOf.get(fold(other));
      usualOf.set(fold(other), usual);
      if (claimed === undefined) return [];
      return [
        {
          code: 'value-invalid',
          file: record.file,
          line: record.lineOf(['spellings', usual, index]),
          found: `“spellings.${usual}”: “${other}”`,
          expected: `each spelling once: “${claimed}” has it too, apart from accents and capitals`,
        },
      ];
    }),
  );
}
