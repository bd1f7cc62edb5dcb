import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipWriter } from '../../../base/zip.ts';
import { readTextOf } from './bundle.ts';
import { isZip, openZip } from './open-zip.ts';

const zipOf = (files: Record<string, string | Uint8Array>): Promise<Buffer> => {
  const zip = zipWriter();
  for (const [name, content] of Object.entries(files)) zip.add(name, content, 9);
  return zip.end();
};
const open = (bytes: Buffer) => openZip('a.zip', bytes.length, bytes);

/** Every place of some bytes gets others of the same length: writers refuse what a hostile file has. */
function replaced(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
}

describe('a zip file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'steppe-zip-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('gives its files by their paths, each when it is asked for', async () => {
    const file = join(folder, 'posts.zip');
    const bytes = await zipOf({ 'posts/один.html': '<p>One ferry</p>', 'posts.csv': 'a,b' });
    expect(isZip(bytes)).toBe(true);
    await writeFile(file, bytes);
    const zip = await openZip(file, bytes.length);
    expect([...zip.entries]).toEqual([
      ['posts/один.html', { size: 16 }],
      ['posts.csv', { size: 3 }],
    ]);
    expect(await readTextOf(zip, 'posts/один.html')).toBe('<p>One ferry</p>');
    await expect(zip.read('no.html')).rejects.toThrow(`${file}: found no no.html in it`);
    await zip.close();
  });

  it('may have text in UTF-16, as its byte order mark says', async () => {
    const zip = await open(await zipOf({ 'a.xml': Buffer.from('\uFEFF<a>ferry</a>', 'utf16le') }));
    expect(await readTextOf(zip, 'a.xml')).toBe('<a>ferry</a>');
  });

  it.each(['../b.txt', '/bbb.txt', 'C:/b.txt', '..\\b.txt'])(
    'never gives a file whose path leads out: %s',
    async (path) => {
      const zip = await open(replaced(await zipOf({ 'aaab.txt': 'x', 'good.txt': 'y' }), 'aaab.txt', path));
      expect([...zip.entries.keys()]).toEqual(['good.txt']);
      expect(zip.refused).toEqual([{ path: path.replace('\\', '/'), why: 'a path that leads out of the zip file' }]);
    },
  );

  it('names files that are protected by a password', async () => {
    const bytes = await zipOf({ 'a.txt': 'words' });
    bytes.writeUInt16LE(bytes.readUInt16LE(6) | 1, 6);
    const central = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    bytes.writeUInt16LE(bytes.readUInt16LE(central + 8) | 1, central + 8);
    expect((await open(bytes)).refused).toEqual([{ path: 'a.txt', why: 'protected by a password' }]);
  });

  it('is refused where it would unpack to far more than any text', { timeout: 60_000 }, async () => {
    const bomb = await zipOf({ 'a.xml': Buffer.alloc(90_000_000) });
    await expect(open(bomb)).rejects.toThrow(
      /a\.zip: found 90,000,000 bytes packed into [\d,]+; expected 64,000,000 at/,
    );
  });

  it('is not believed where it states a false size', async () => {
    const bytes = await zipOf({ 'a.xml': Buffer.alloc(1_000_000) });
    const central = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    bytes.writeUInt32LE(10, central + 24);
    await expect((await open(bytes)).read('a.xml')).rejects.toThrow('a.xml in a zip file that is damaged');
  });

  it('is named where it is cut short', async () => {
    const bytes = await zipOf({ 'a.txt': 'words of some length' });
    await expect(open(bytes.subarray(0, 60))).rejects.toThrow(/a\.zip: found a zip file that is damaged or cut short/);
  });
});
