import { describe, expect, it } from 'vitest';
import { checkRecord } from './check-record.ts';
import { parseFile } from './parse-file.ts';

const read = (yaml: string) =>
  parseFile('articles', 'articles/quarrel.md', new TextEncoder().encode(`---\n${yaml}\n---\nOne.\n`));
const dataOf = (yaml: string) => read(yaml).records[0]?.data;

describe('a value that must be text', () => {
  it.each([
    ['1984', '1984'],
    ['05', '05'],
    ['0o17', '0o17'],
    ['1e3', '1e3'],
    ['2022.10', '2022.10'],
    ['true', 'true'],
    ['No', 'No'],
    ['12:30', '12:30'],
    ['.inf', '.inf'],
    ['"#1 in the harbour"', '#1 in the harbour'],
    ['C#', 'C#'],
  ])('is read as written: %s', (written, text) => {
    expect(dataOf(`title: ${written}`)).toEqual({ title: text });
    expect(read(`title: ${written}`).faults).toEqual([]);
  });

  it('stays null if nothing is written', () => {
    expect(dataOf('title: ~')).toEqual({ title: null });
  });

  it.each([
    ['title: We are #1 in the harbour', '“#1 in the harbour”', 'title: "We are #1 in the harbour"'],
    ['title: We are # 1', '“# 1”', 'title: "We are # 1"'],
    ['title: Say "yes" #now', '“#now”', `title: 'Say "yes" #now'`],
    ['title: #1', '“#1”', 'title: "#1"'],
    ['title: &x Foo', '“&x”', 'title: "&x Foo"'],
    ['title: !important Foo', '“!important”', 'title: "!important Foo"'],
  ])('is a fault if YAML drops a part of it: %s', (line, found, expected) => {
    const { faults } = read(`form: full\n${line}`);
    expect(faults).toMatchObject([{ file: 'articles/quarrel.md', line: 3 }]);
    expect(faults[0]?.code).toMatch(/^yaml-(comment|value)$/);
    expect(faults[0]?.found).toContain(found);
    expect(faults[0]?.expected).toContain(expected);
  });

  it('is a fault in a list, too', () => {
    const person = 'name: Ada\naliases:\n  - Ada\n  - No #1\n';
    expect(parseFile('people', 'people/ada.yaml', new TextEncoder().encode(person)).faults).toMatchObject([
      { code: 'yaml-comment', line: 4 },
    ]);
    const tags = 'shipping:\n  name: Ships #1\n';
    expect(parseFile('tags', 'tags.yaml', new TextEncoder().encode(tags)).faults).toMatchObject([
      { code: 'yaml-comment', line: 2 },
    ]);
  });

  it.each([
    'form: full # as printed',
    'tags: [shipping] # more to come',
    '# a comment\ntitle: A',
    'title: "A" # quoted',
    'form: &f full\nkind: *f',
  ])('can have intended comments and anchors: %j', (yaml) => {
    expect(read(yaml).faults).toEqual([]);
  });
});

describe('a value that YAML cannot read', () => {
  it.each([
    ['title: @home', 'title: "@home"'],
    ['title: *Kniga*', 'title: "*Kniga*"'],
    ['title: *Kniga', 'title: "*Kniga"'],
    ['title: !! Foo', 'title: "!! Foo"'],
    ['title: a: b', 'title: "a: b"'],
    ['title: [Untitled] and more', 'title: "[Untitled] and more"'],
    ['title: "A" and B', `title: '"A" and B'`],
    ['title: `a`', 'title: "`a`"'],
    ['title: 100%: all', 'title: "100%: all"'],
  ])('is reported with the correction: %s', (line, expected) => {
    const { faults } = read(`form: full\n${line}`);
    expect(faults[0]).toMatchObject({ code: 'yaml-syntax', line: 3 });
    expect(faults[0]?.expected).toContain(expected);
  });

  it.each(['title: [Untitled]', 'title: {Untitled}'])('is reported if it is not text: %s', (line) => {
    const faults = read(line).records.flatMap(checkRecord);
    expect(faults.find(({ line: at }) => at === 2)?.expected).toContain('in quotes if it begins with a bracket');
  });
});
