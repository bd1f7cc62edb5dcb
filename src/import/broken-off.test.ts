import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../loaders/check-content.ts';
import { onFailingDisk } from '../files/testing/failing-disk.ts';
import { runLimited } from '../files/testing/run-limited.ts';
import { readArguments } from './read-arguments.ts';
import { runImport } from './run-import.ts';

const NAMES = ['ferry', 'harbour', 'quarrel'];

/** A saved page with its own author, an image and the given number of paragraphs. */
const page = (name: string, words: string, paragraphs = 2) =>
  `<!doctype html><html lang="en"><head><title>The ${name}</title></head><body><article><h1>The ${name}</h1>
<address class="author"><a rel="author">Carla Muster-${name}</a></address><time datetime="2021-03-05">5 March 2021</time>
<p>${words} It went on for a while, and the harbour master wrote it all down.</p><p><img src="/uploads/${name}.png"></p>
${'<p>The next paragraph says more of the matter, of its paint and of those who pay for it.</p>\n'.repeat(paragraphs)}
</article></body></html>`;

let folder: string;
let inputs: string;
beforeAll(async () => {
  inputs = await mkdtemp(join(tmpdir(), 'steppe-exports-'));
  await mkdir(join(inputs, 'images'));
  for (const version of ['One', 'Two']) {
    await mkdir(join(inputs, version));
    for (const name of NAMES) await writeFile(join(inputs, version, `${name}.html`), page(name, `${version} of them.`));
  }
  for (const name of NAMES) await writeFile(join(inputs, 'images', `${name}.png`), image(name));
  await writeFile(join(inputs, 'long.html'), page('long tale', 'One of them.', 600));
});
afterAll(() => rm(inputs, { recursive: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-broken-off-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What begins as an image does, and differs from all others. */
function image(name: string): Buffer {
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  return Buffer.concat([Buffer.from(pixel, 'base64'), Buffer.from(name.repeat(1000))]);
}

function argumentsFor(into: string, version: string, names = NAMES): string[] {
  const files = names.map((name) => join(inputs, version, `${name}.html`));
  return [...files, '--into', join(folder, into), '--media', join(inputs, 'images')];
}

async function run(args: string[], said: string[] = []): Promise<string> {
  const code = await runImport(readArguments(args), { say: (text) => said.push(text), progress: () => undefined });
  return `${code}: ${said.join('\n')}`;
}

/** Every file of an archive with its contents. */
async function contentOf(into: string): Promise<Map<string, string>> {
  const root = join(folder, into);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.sort().map(async (file) => [file.slice(root.length), await readFile(file, 'utf8')] as const);
  return new Map(await Promise.all(read));
}

/** Creates a minimal archive, so that an import does not begin one. */
async function begun(into: string): Promise<void> {
  await mkdir(join(folder, into));
  await writeFile(join(folder, into, 'site.yaml'), 'title: An archive\n');
}

const edited = /edited|is there already/;

describe('an interrupted import', { timeout: 120_000 }, () => {
  it('is completed by the same import, wherever it was interrupted', async () => {
    await begun('whole');
    const operations = await onFailingDisk(Infinity, () => run(argumentsFor('whole', 'One')));
    const expected = await contentOf('whole');
    for (let dieAt = 1; dieAt <= operations; dieAt += 5) {
      const into = `broken-off-${dieAt}`;
      await begun(into);
      expect(await onFailingDisk(dieAt, () => run(argumentsFor(into, 'One')))).toBeGreaterThanOrEqual(dieAt);
      const faults = await checkContent(join(folder, into));
      expect(faults.filter(({ code }) => code === 'file-misplaced')).toEqual([]);
      expect(await run(argumentsFor(into, 'One'))).not.toMatch(edited);
      expect(await contentOf(into)).toEqual(expected);
    }
  });

  it('leaves a new folder that the same import completes', async () => {
    await run(argumentsFor('whole', 'One'));
    const expected = await contentOf('whole');
    for (const dieAt of [4, 15]) {
      const into = `broken-off-${dieAt}`;
      await onFailingDisk(dieAt, () => run(argumentsFor(into, 'One')));
      await run(argumentsFor(into, 'One'));
      expect(await contentOf(into)).toEqual(expected);
    }
  });

  it('is never treated as an edit by a later import of other words, unlike a real edit', async () => {
    await begun('archive');
    await run(argumentsFor('archive', 'One'));
    const operations = await onFailingDisk(Infinity, () => run(argumentsFor('archive', 'Two')));
    const expected = await contentOf('archive');
    for (const fromEnd of [45, 36, 27, 18, 9, 4, 1]) {
      await onFailingDisk(operations - fromEnd, () => run(argumentsFor('archive', 'One')));
      expect(await run(argumentsFor('archive', 'Two'))).not.toMatch(edited);
      expect(await contentOf('archive')).toEqual(expected);
    }
    await onFailingDisk(operations - 1, () => run(argumentsFor('archive', 'One')));
    const article = join(folder, 'archive/articles/the-ferry.md');
    await writeFile(article, `${await readFile(article, 'utf8')}\nAn owner’s word.\n`);
    expect(await run(argumentsFor('archive', 'Two'))).toMatch(/^2: the-ferry.*not written: it was edited/s);
    expect(await readFile(article, 'utf8')).toContain('An owner’s word.');
  });

  it('is remembered after an import of other files', async () => {
    for (const into of ['counted', 'archive']) await begun(into);
    const operations = await onFailingDisk(Infinity, () => run(argumentsFor('counted', 'One', ['ferry', 'harbour'])));
    await onFailingDisk(operations - 6, () => run(argumentsFor('archive', 'One', ['ferry', 'harbour'])));
    await run(argumentsFor('archive', 'One', ['quarrel']));
    const report = await readFile(join(folder, 'archive/import-report.json'), 'utf8');
    for (const name of NAMES) expect(report).toContain(`"slug": "the-${name}"`);
    expect(await run(argumentsFor('archive', 'Two', ['ferry', 'harbour']))).not.toMatch(edited);
    expect((await contentOf('archive')).get('/articles/the-ferry.md')).toContain('Two of them.');
  });

  it('can be killed', async () => {
    for (const into of ['archive', 'whole']) await begun(into);
    const killed = await runLimited(['scripts/import.ts', ...argumentsFor('archive', 'One')], { killAt: 'the-ferry:' });
    expect(killed.code).toBe('SIGKILL');
    expect(await run(argumentsFor('archive', 'One'))).not.toMatch(edited);
    await run(argumentsFor('whole', 'One'));
    expect(await contentOf('archive')).toEqual(await contentOf('whole'));
  });
});

describe('an import without space on the disk', { timeout: 60_000 }, () => {
  it('names the file, keeps the old one, and is completed when there is space', async () => {
    for (const into of ['archive', 'whole']) await begun(into);
    const args = [join(inputs, 'long.html'), '--into', join(folder, 'archive')];
    await run(argumentsFor('archive', 'One'));
    const before = await contentOf('archive');
    const { code, said } = await runLimited(['scripts/import.ts', ...args], { fileSize: 16 });
    expect(code).toBe(1);
    expect(said).toMatch(/articles\/the-long-tale\.md cannot be written: the file would be larger/);
    const left = await contentOf('archive');
    left.delete('/.import-journal.jsonl');
    expect(left).toEqual(before);
    expect(await run(args)).not.toMatch(edited);
    await run(argumentsFor('whole', 'One'));
    await run([...args.slice(0, -1), join(folder, 'whole')]);
    expect(await contentOf('archive')).toEqual(await contentOf('whole'));
  });
});

describe('two imports into one folder at once', () => {
  it('go one after the other, and the second says so', async () => {
    await begun('archive');
    const both = [argumentsFor('archive', 'One', ['ferry']), argumentsFor('archive', 'One', ['harbour', 'quarrel'])];
    const said = await Promise.all(both.map((args) => run(args)));
    expect(said.join().match(/Another import into \S+ is at work\. Waiting for it to end …/g)).toHaveLength(1);
    const slugs = NAMES.map((name) => `/articles/the-${name}.md`);
    const content = await contentOf('archive');
    expect([...content.keys()].filter((file) => file.startsWith('/articles/'))).toEqual(slugs);
    for (const name of NAMES) expect(content.get('/import-report.json')).toContain(`"slug": "the-${name}"`);
    expect([...content.keys()].filter((file) => file.includes('/.'))).toEqual([]);
  });
});
