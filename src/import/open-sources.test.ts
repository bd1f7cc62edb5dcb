import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { zipWriter } from '../base/zip.ts';
import { readTextOf } from './input/bundle/bundle.ts';
import type { BundleReader } from './model/reader.ts';
import { openSources } from './open-sources.ts';
import { readers } from './readers/registry.ts';
import { useImportFolder } from './testing/import-folder.ts';

const { path } = useImportFolder();

/** A format of zip files with a list of posts. */
const listReader: BundleReader = {
  name: 'list',
  what: 'a list of posts',
  opens: 'bundle',
  accepts: async (bundle) =>
    bundle.entries.has('list.txt') && (await readTextOf(bundle, 'list.txt')).startsWith('posts'),
  async *read() {},
};

async function saveZip(name: string, files: Record<string, string>): Promise<string> {
  const zip = zipWriter();
  for (const [file, content] of Object.entries(files)) zip.add(file, content, 9);
  await writeFile(path(name), await zip.end());
  return path(name);
}

describe('a zip file', () => {
  it('is read by the first reader that accepts what is in it', async () => {
    const file = await saveZip('a.zip', { 'list.txt': 'posts' });
    const [source] = await openSources([file], [...readers, listReader], undefined);
    expect(source && 'reader' in source && source.reader.name).toBe('list');
  });

  it('without a reader of its own is opened, and its files are read one by one', async () => {
    const page = '<!doctype html><html><body><article><h1>The ford</h1><p>A ford.</p></article></body></html>';
    const file = await saveZip('d.zip', { 'posts/a.html': page, 'list.json': '{"a": 1}', 'a.png': 'x' });
    const [first, second] = await openSources([file], readers, undefined);
    expect(first && 'within' in first && first.within?.path).toBe('posts/a.html');
    expect(second).toMatchObject({ skipped: [{ place: 'list.json', why: 'JSON, which is not read.' }] });
  });

  it('is named by what is in it where no reader takes it', async () => {
    const sheet = await saveZip('a.docx', { '[Content_Types].xml': '<Types>…spreadsheetml.sheet.main+xml</Types>' });
    await expect(openSources([sheet], readers, undefined)).rejects.toThrow('found no text to import: a spreadsheet.');
    await expect(openSources([sheet], readers, undefined)).rejects.not.toThrow('an export of WordPress');
    const pages = await saveZip('b.pages', { 'Index/Document.iwa': 'x' });
    await expect(openSources([pages], readers, undefined)).rejects.toThrow('choose File, Export To, Word');
    const other = await saveZip('c.zip', { 'a.bin': 'x', 'b.bin': 'x' });
    await expect(openSources([other], readers, undefined)).rejects.toThrow(
      'of files that make no known export: a.bin, b.bin; expected an export of WordPress',
    );
    const out = await saveZip('e.zip', { 'xx/xx/out.md': 'A ford.' });
    await writeFile(out, (await readFile(out, 'latin1')).replaceAll('xx/xx/', '../../'), 'latin1');
    await expect(openSources([out], readers, undefined)).rejects.toThrow(
      'refused ../../out.md (a path that leads out of the zip file)',
    );
  });
});

it.each([
  [
    'a.doc',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('WordDocument', 'utf16le')]),
    'save it as .docx',
  ],
  [
    'a.docx',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    'remove the password',
  ],
  ['a.rtf', Buffer.from('{\\rtf1\\ansi Ferry}'), 'Rich Text Format'],
  ['a.pdf', Buffer.from('%PDF-1.7'), 'a PDF file'],
])('a file of a format that cannot be read is refused by name, with what to do: %s', async (name, content, said) => {
  await writeFile(path(name), content);
  await expect(openSources([path(name)], readers, undefined)).rejects.toThrow(said);
});
