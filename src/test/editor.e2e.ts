import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'astro/zod';
import { writeSchemas } from '../../scripts/schemas/write-schemas.ts';
import { readContent } from '../loaders/read-content.ts';
import { type LanguageServer, startLanguageServer } from './language-server.ts';

// Other tests run at the same time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let folder: string;
let server: LanguageServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-editor-'));
  const content = join(folder, 'content');
  await cp(join(import.meta.dirname, 'fixtures', 'estuary', 'content'), content, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeSchemas(folder, content, (await readContent(content)).records);
  server = await startLanguageServer(folder);
});

afterAll(async () => {
  server.stop();
  await rm(folder, { recursive: true });
});

test('the language server of Astro underlines wrong ids and keys in frontmatter, and offers ids', async () => {
  const file = join(folder, 'content', 'articles', 'le-bac-du-soir.md');
  const uri = pathToFileURL(file).href;
  const right = await readFile(file, 'utf8');
  server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: right } });
  expect(await mistakesIn(uri)).toEqual([]);

  const wrong = right.replace('countries: [france]', 'countries: [frence]\ncolour: red');
  const textDocument = { uri, version: 2 };
  server.tell('textDocument/didChange', { textDocument, contentChanges: [{ text: wrong }] });
  const line = wrong.split('\n').indexOf('countries: [frence]');
  expect(await mistakesIn(uri)).toEqual([line, line + 1]);

  const position = { line, character: 'countries: ['.length };
  const offered = completions.parse(await server.ask('textDocument/completion', { textDocument, position }));
  expect(offered.items.map(({ label }) => label)).toEqual(['france', 'portugal']);
});

const completions = z.object({ items: z.array(z.object({ label: z.string() })) });

const diagnostics = z.object({
  items: z.array(z.object({ range: z.object({ start: z.object({ line: z.number() }) }) })),
});

/** The lines that the server underlines. */
async function mistakesIn(uri: string): Promise<number[]> {
  const { items } = diagnostics.parse(await server.ask('textDocument/diagnostic', { textDocument: { uri } }));
  return items.map(({ range }) => range.start.line).toSorted((one, other) => one - other);
}
