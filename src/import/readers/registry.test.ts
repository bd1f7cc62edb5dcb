import { describe, expect, it } from 'vitest';
import type { AnyReader, Reader } from '../model/reader.ts';
import { stampOffsets } from '../model/text-nodes.ts';
import { readText } from '../input/read-text.ts';
import { readArguments } from '../read-arguments.ts';
import { runImport } from '../run-import.ts';
import { useImportFolder } from '../testing/import-folder.ts';
import { readers } from './registry.ts';

/** A format with one line for each post: its title, a bar, its text. */
const lineReader: Reader = {
  name: 'lines',
  what: 'a list of lines',
  isStreamed: false,
  accepts: ({ start }) => start.startsWith('#lines'),
  async *read(input, { siblings }) {
    const lines = (await readText(input)).split('\n').filter((line) => line.includes('|'));
    for (const [index, line] of lines.entries()) {
      const [title = '', value = ''] = line.split('|');
      const tree = {
        type: 'root' as const,
        children: [
          { type: 'element' as const, tagName: 'p', properties: {}, children: [{ type: 'text' as const, value }] },
        ],
      };
      const place = `line ${index + 1} of ${siblings.length} files`;
      yield {
        post: {
          file: input.file,
          place,
          source: stampOffsets(tree),
          tree,
          notes: [],
          taken: [],
          stated: { title, authors: [], categories: [], tags: [] },
          warnings: [],
        },
      };
    }
  },
};
const withLines = [lineReader, ...readers];

describe('a new format', () => {
  const { path, save, article, said } = useImportFolder();
  const importWith = (args: string[], list: readonly AnyReader[]) =>
    runImport(
      readArguments([...args, '--into', path('archive')], list),
      { say: (text) => said.push(text), progress: () => undefined },
      undefined,
      list,
    );

  it('is recognised, read, and imported like any other', async () => {
    await save('a.txt', '#lines\nThe ferry|It crosses the river twice a day.\n');
    await save('b.txt', '#lines\nThe bridge|It was closed in spring.\n');
    expect(await importWith([path('a.txt'), path('b.txt')], withLines)).toBe(2);
    expect(await article('the-ferry')).toContain('It crosses the river twice a day.');
    expect(await article('the-bridge')).toContain('It was closed in spring.');
    expect(said.join('\n')).toContain('(a.txt, line 1 of 2 files)');
  });

  it('is one of the formats of the command line', () => {
    const known = [...new Set(readers.map(({ name }) => name))].join(', ');
    const args = (format: string) => ['a.txt', '--into', 'x', '--format', format];
    expect(readArguments(args('lines'), withLines).format).toBe('lines');
    expect(() => readArguments(args('line'), withLines)).toThrow(`Expected auto, lines, ${known}.`);
    expect(() => readArguments(args('lines'))).toThrow(`Found --format lines. Expected auto, ${known}.`);
  });

  it('is listed if a file has an unknown format', async () => {
    await save('a.txt', 'Words of no format');
    await expect(importWith([path('a.txt')], [lineReader])).rejects.toThrow('expected a list of lines');
  });
});
