import { expect, test } from 'vitest';
import { UserError } from '../base/user-error.ts';
import { parseOptions } from './parse-options.ts';

const options = { json: { type: 'boolean' }, into: { type: 'string' } } as const;
const parse = (...args: string[]) => parseOptions(args, options, { usage: 'usage: …' });

test('reads options and their values', () => {
  expect(parse('--json', '--into', 'folder').values).toEqual({ json: true, into: 'folder' });
});

test('suggests the nearest option for an unknown one', () => {
  expect(() => parse('--jsn')).toThrow(
    'Found --jsn. Expected one of --json, --into. Did you mean “--json”?\n\nusage: …',
  );
  expect(() => parse('--j')).toThrow('Found --j. Expected one of --json, --into. Did you mean “--json”?');
  expect(() => parse('--unlike-any')).toThrow(/^Found --unlike-any\. Expected one of --json, --into\.\n/);
});

test.each([[['--into']], [['--json=yes']], [['file.md']]])('says what is wrong with %s', (args) => {
  expect(() => parse(...args)).toThrow(UserError);
  expect(() => parse(...args)).toThrow(/\n\nusage: …$/);
});

test('says that the command has no options, or that an argument is not one of them', () => {
  expect(() => parseOptions(['--clean'], {}, { usage: '' })).toThrow(/^Found --clean\. Expected no options\.\n/);
  expect(() => parseOptions(['dist'], {}, { usage: '' })).toThrow(/^Found “dist”\. Expected nothing\.\n/);
  expect(() => parse('file.md')).toThrow(/^Found “file\.md”\. Expected one of --json, --into\.\n/);
});

test('reads arguments without an option if they are allowed', () => {
  const { positionals } = parseOptions(['a.xml'], options, { usage: '', allowPositionals: true });
  expect(positionals).toEqual(['a.xml']);
});
