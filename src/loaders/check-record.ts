import { z } from 'astro/zod';
import type { ContentFinding } from './content-codes.ts';
import { nearest } from '../base/nearest.ts';
import { slug } from '../base/slug.ts';
import { identifier } from '../schemas/identifier.ts';
import { sourceKey } from '../schemas/source.ts';
import { collections } from './collections.ts';
import { schemaAt } from './schema-at.ts';
import type { FileRecord } from './file-record.ts';

/** Finds the faults of a record by itself: its id, its keys and their values. */
export function checkRecord(record: FileRecord): ContentFinding[] {
  const { schema } = collections[record.collection];
  const faults: ContentFinding[] = [];
  const place = { code: 'file-name' as const, file: record.file, line: record.lineOf([]) };
  if (record.collection === 'sources') {
    // Reference managers make these keys.
    if (!sourceKey.safeParse(record.id).success) {
      const expected = 'letters, digits and signs such as _ and :, without spaces';
      faults.push({ ...place, found: `the key “${record.id}”`, expected });
    }
  } else if (!identifier.safeParse(record.id).success) {
    faults.push({
      ...place,
      found: `the id “${record.id}”`,
      expected: 'lower-case letters from a to z and digits in words joined by hyphens',
      proposal: slug(record.id) || undefined,
    });
  }
  const { error } = schema.safeParse(record.data);
  return [...faults, ...(error?.issues ?? []).flatMap((issue) => faultsOf(issue, record, schema))];
}

function faultsOf(issue: z.core.$ZodIssue, record: FileRecord, schema: z.ZodType): ContentFinding[] {
  const at = (path: readonly PropertyKey[]) => ({ file: record.file, line: record.lineOf(path) });
  const key = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((name) => ({
      ...at([...issue.path, name]),
      code: 'key-unknown',
      found: `the key “${name}”`,
      expected: `one of ${known.join(', ')}`,
      proposal: nearest(name, known),
    }));
  }
  const value = valueAt(record.data, issue.path);
  if (issue.code === 'invalid_key') {
    const { message = '' } = issue.issues[0] ?? {};
    return [{ ...at(issue.path), code: 'value-invalid', found: `the key “${key}”`, expected: asExpected(message) }];
  }
  if (value === undefined) {
    return [{ ...at(issue.path), code: 'key-missing', found: `no “${key}”`, expected: 'this key' }];
  }
  const invalid = {
    ...at(issue.path),
    code: 'value-invalid' as const,
    found: `${key ? `“${key}”: ` : ''}${describe(value)}`,
  };
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return [
      {
        ...invalid,
        expected: `one of ${allowed.join(', ')}`,
        proposal: nearest(describe(value).replaceAll(/[“”]/g, ''), allowed),
      },
    ];
  }
  if (issue.code === 'invalid_type') return [{ ...invalid, expected: typeName(issue.expected, value) }];
  return [{ ...invalid, expected: asExpected(issue.message) }];
}

function asExpected(message: string): string {
  return message.replace(/^.*?\bexpected /, '');
}

/** The keys that a schema allows at a path. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const inner = schemaAt(schema, path);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

const TYPES = new Map(
  Object.entries({
    string: 'text (in quotes if it looks like a number or a date)',
    array: 'a list',
    object: 'keys and values',
  }),
);

/** YAML reads texts that begin with a bracket or brace as lists or keys. */
function typeName(type: string, value: unknown): string {
  const isText = type === 'string' && typeof value === 'object' && value !== null;
  return isText ? 'text (in quotes if it begins with a bracket or a brace)' : (TYPES.get(type) ?? type);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );
}

function describe(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 80 ? `${value.slice(0, 80)}…` : value}”`;
  if (value === null) return 'nothing';
  return value instanceof Date ? `the date ${value.toISOString().slice(0, 10)}` : JSON.stringify(value);
}
