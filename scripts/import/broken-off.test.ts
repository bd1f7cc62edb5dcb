import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/loaders/check-content.ts';
import { runLimited } from '../files/testing/run-limited.ts';
import { readArguments } from './read-arguments.ts';
import { runImport } from './run-import.ts';

const NAMES = ['ferry', 'harbour', 'quarrel'];

/** A saved page by an author of its own, with an image, of so many paragraphs. */
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
  for (const name of NAMES) await writeFile(join(inputs, 'images', `${name}.png`), name.repeat(1000));
  await writeFile(join(inputs, 'long.html'), page('long tale', 'One of them.', 600));
});
afterAll(() => rm(inputs, { recursive: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-broken-off-'));
});
afterEach(() => rm(folder, { recursive: true }));

function argumentsFor(into: string, version: string, names = NAMES): string[] {
  const files = names.map((name) => join(inputs, version, `${name}.html`));
  return [...files, '--into', join(folder, into), '--media', join(inputs, 'images')];
}

async function run(args: string[], said: string[] = []): Promise<string> {
  const code = await runImport(readArguments(args), { say: (text) => said.push(text), progress: () => undefined });
  return `${code}: ${said.join('\n')}`;
}

/** Every file of an archive with what is in it. */
async function contentOf(into: string): Promise<Map<string, string>> {
  const root = join(folder, into);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.sort().map(async (file) => [file.slice(root.length), await readFile(file, 'utf8')] as const);
  return new Map(await Promise.all(read));
}

const kill = (args: string[], dieAt?: number) =>
  runLimited(['scripts/import.ts', ...args], dieAt === undefined ? {} : { dieAt });

const numberIn = (said: string) => Number(/operations: (\d+)/.exec(said)?.[1]);

describe('an import that is killed', { timeout: 120_000 }, () => {
  it('is completed by the same import, wherever it was killed, also in a new folder', async () => {
    const whole = await kill(argumentsFor('whole', 'One'));
    const expected = await contentOf('whole');
    const operations = numberIn(whole.said);
    for (const dieAt of [2, 4, 9, ...[28, 20, 13, 7, 2, 1].map((fromEnd) => operations - fromEnd)]) {
      const into = `killed-${dieAt}`;
      expect((await kill(argumentsFor(into, 'One'), dieAt)).code).toBe('SIGKILL');
      const misplaced = (await checkContent(join(folder, into))).filter(({ code }) => code === 'file-misplaced');
      expect(misplaced).toEqual([]);
      expect(await run(argumentsFor(into, 'One'))).not.toMatch(/edited|stands there|is there/);
      expect(await contentOf(into)).toEqual(expected);
    }
  });

  it('is never taken for an edit by a later import of other words, and what was edited is', async () => {
    await run(argumentsFor('whole', 'Two'));
    const expected = await contentOf('whole');
    await run(argumentsFor('counted', 'One'));
    const operations = numberIn((await kill(argumentsFor('counted', 'Two'))).said);
    for (const dieAt of [0.3, 0.6, 0.9].map((share) => Math.round(operations * share))) {
      const into = `killed-${dieAt}`;
      await run(argumentsFor(into, 'Two'));
      expect((await kill(argumentsFor(into, 'One'), dieAt)).code).toBe('SIGKILL');
      expect(await run(argumentsFor(into, 'Two'))).not.toMatch(/edited|stands there|is there/);
      expect(await contentOf(into)).toEqual(expected);

      await kill(argumentsFor(into, 'One'), operations - 3);
      const article = join(folder, into, 'articles/the-ferry.md');
      await writeFile(article, `${await readFile(article, 'utf8')}\nAn owner’s word.\n`);
      expect(await run(argumentsFor(into, 'Two'))).toMatch(/^2: the-ferry.*not written: it was edited/s);
      expect(await readFile(article, 'utf8')).toContain('An owner’s word.');
    }
  });

  it('is not forgotten by an import of other files', async () => {
    const operations = numberIn((await kill(argumentsFor('counted', 'One', ['ferry', 'harbour']))).said);
    await kill(argumentsFor('archive', 'One', ['ferry', 'harbour']), operations - 12);
    const articles = (await readdir(join(folder, 'archive/articles'))).filter((name) => !name.startsWith('.'));
    expect(articles).toContain('the-ferry.md');
    await run(argumentsFor('archive', 'One', ['quarrel']));
    const report = await readFile(join(folder, 'archive/import-report.json'), 'utf8');
    for (const name of articles) expect(report).toContain(`"slug": "${name.replace('.md', '')}"`);
    expect(await run(argumentsFor('archive', 'Two', ['ferry', 'harbour']))).not.toContain('edited');
    expect((await contentOf('archive')).get('/articles/the-ferry.md')).toContain('Two of them.');
  });
});

describe('an import without space on the disk', { timeout: 60_000 }, () => {
  it('names the file, leaves it as it was, and is completed when there is space', async () => {
    const args = [join(inputs, 'long.html'), '--into', join(folder, 'archive')];
    await run(argumentsFor('archive', 'One'));
    const before = await contentOf('archive');
    const { code, said } = await runLimited(['scripts/import.ts', ...args], { fileSize: 16 });
    expect(code).toBe(1);
    expect(said).toMatch(/articles\/the-long-tale\.md cannot be written: the file would be larger/);
    const left = await contentOf('archive');
    left.delete('/.import-journal.jsonl');
    expect(left).toEqual(before);
    expect(await run(args)).not.toMatch(/edited|stands there/);
    await run(argumentsFor('whole', 'One'));
    await run([...args.slice(0, -1), join(folder, 'whole')]);
    expect(await contentOf('archive')).toEqual(await contentOf('whole'));
  });
});

describe('two imports into one folder at once', () => {
  it('go one after the other, and the second says so', async () => {
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
