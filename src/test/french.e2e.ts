import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { useFixture } from './use-fixture.ts';

const site = useFixture('estuary');

/** Words that no French text has. */
const ENGLISH =
  /(?<![\p{L}\p{N}./-])(?:the|of|and|with|by|from|to|this|that|which|are|is|not|all|each|show|read|about|article by|by|page not found|search|places?|groups|countries|country|people|person|sources? of|year|years|newest|oldest|first|last|between|before|after|notes? in|also|cited|published|paragraph|paragraphs|words|table of|relations of|copy|cite|home|close|more|other|others|data|feed|may|june|august|february|april)(?![\p{L}\p{N}.-])/iu;

/** Names of keys and values of the data files, which their descriptions quote. */
const KEYS = /(?<!\p{L})(?:country|person|paragraph)(?!\p{L})/gu;

/** Elements with texts of programs and for programs. */
const FOR_PROGRAMS = new Set(['code', 'kbd', 'pre', 'script', 'style']);

/** What readers see or hear of a page: its text, and the labels and titles of its elements. */
function textsOf(html: string): string[] {
  const texts: string[] = [];
  const tree = fromHtml(html);
  visit(tree, 'element', ({ tagName, properties, children }) => {
    if (FOR_PROGRAMS.has(tagName)) return;
    const { ariaLabel, title, placeholder, alt, dataName, dataChosen } = properties;
    texts.push(
      ...[ariaLabel, title, placeholder, alt, dataName, dataChosen].filter((text) => typeof text === 'string'),
    );
    if (tagName === 'meta' && properties['name'] === 'description') texts.push(String(properties['content']));
    texts.push(...children.flatMap((child) => (child.type === 'text' ? [child.value] : [])));
  });
  return texts.map((text) => text.trim()).filter((text) => text !== '' && !/^https?:\/\/\S+$/.test(text));
}

async function pages(): Promise<[path: string, html: string][]> {
  const { folder } = site.built();
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  const read = async (file: string): Promise<[string, string]> => [file, await readFile(join(folder, file), 'utf8')];
  return Promise.all(files.sort().map(read));
}

test('no page of a French archive has an English word of the interface', async () => {
  const found = (await pages()).flatMap(([file, html]) =>
    textsOf(html)
      .filter((text) => ENGLISH.test(file === 'about/data/index.html' ? text.replaceAll(KEYS, '') : text))
      .map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('the words for the scripts of a French archive are French', async () => {
  const words = (await pages()).flatMap(([, html]) => {
    const found: string[] = [];
    visit(fromHtml(html), 'element', ({ properties: { dataWords } }) => {
      if (typeof dataWords === 'string') found.push(dataWords);
    });
    return found;
  });
  expect(words.length).toBeGreaterThan(3);
  // Those of articles have neither numbers nor plurals, which need it.
  for (const one of words) expect(one).toMatch(/"language":"fr"|^\{"notePreview"/);
  const texts = words.flatMap((one) => [...one.matchAll(/:"([^"]*)"/g)].map(([, text]) => text ?? ''));
  expect(texts.filter((text) => ENGLISH.test(text.replaceAll(/\{\w+\}|npm run build/g, '')))).toEqual([]);
});

test('every page says that it is French', async () => {
  for (const [file, html] of await pages()) expect(html, file).toMatch(/<html lang="fr"(?: |>)/);
});

test('the feed is French', async () => {
  const feed = await site.read('feed.xml');
  expect(feed).toContain('Le bac du soir (Le Courrier de la rive, 2022)');
  const link = (await site.read('index.html')).match(/<link[^>]*rss[^>]*>/)?.[0];
  expect(link).toContain('Archives de l’estuaire\u202F: nouveaux articles');
});

test('dates, quotation marks and citations are French', async () => {
  const article = await site.read('articles/la-querelle-des-bateliers/index.html');
  expect(article).toContain('entre février et avril 2021');
  const other = await site.read('articles/le-bac-du-soir/index.html');
  expect(other).toContain('15 août 2022');
  expect(other.replaceAll(/[\u00A0\u202F]/g, ' ')).toContain('« Le bac du soir');
});
