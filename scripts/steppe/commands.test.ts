import { expect, test } from 'vitest';
import { commandNamed, commandList } from './commands.ts';

test.each(['new', 'dev', 'build', 'preview', 'check', 'import', 'links', 'schemas', 'cms'])(
  'steppe %s has a program and a usage text',
  async (name) => {
    const { load } = commandNamed(name);
    const { run, USAGE } = await load();
    expect(run).toBeTypeOf('function');
    expect(USAGE).toMatch(new RegExp(`^steppe ${name}\\b`));
    expect(commandList()).toContain(`steppe ${name}`);
  },
);

test.each([
  ['build', 'one of --no-cache, --drafts'],
  ['preview', 'no options'],
])('steppe %s refuses other options than %s', async (name, expected) => {
  const { run, USAGE } = await commandNamed(name).load();
  await expect(run(['--clean'])).rejects.toThrow(`Found --clean. Expected ${expected}.\n\n${USAGE}`);
});

test('An unknown command is an error with the nearest one', () => {
  expect(() => commandNamed('imprt')).toThrow('Did you mean “import”?');
  expect(() => commandNamed('xyzzy')).toThrow(/“xyzzy”, expected one of new, dev.*links, propose, schemas, cms\.$/);
});
