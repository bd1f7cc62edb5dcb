import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../loaders/check-content.ts';
import { useImportFolder } from '../../testing/import-folder.ts';

const { path, run, said, article, fingerprints } = useImportFolder();

async function folder(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(path('site', name)), { recursive: true });
    await writeFile(path('site', name), text);
  }
}

const jekyll = {
  '_config.yml': 'title: River Notes\nurl: https://rivers.example\nauthor: Ann Example\n',
  '_posts/2012-05-06-the-ford.md':
    '---\nlayout: post\ntitle: The ford\n---\nA ford is shallow.[^a]\n\n[^a]: Town book, 12.\n',
  '_posts/2012-06-07-the-mill.md':
    '---\ntitle: The mill\nauthor: bob\n---\nSee [the ford]({% post_url 2012-05-06-the-ford %}).\n',
  '_drafts/later.md': '---\ntitle: Later\n---\nNot yet.\n',
  '_data/authors.yml': 'bob:\n  name: Bob Muster\n',
  'README.md': '# About this folder\n',
  'about.md': '---\ntitle: About\n---\nWho writes here.\n',
};

test('a folder of Jekyll becomes an archive: posts and pages, with their former addresses', async () => {
  await folder(jekyll);
  expect(await run('site')).toBe(2);
  const ford = await article('the-ford');
  expect(ford).toContain('published: "2012-05-06"');
  expect(ford).toContain('url: https://rivers.example/2012/05/06/the-ford.html');
  expect(ford).toContain('A ford is shallow.[^1]\n\n[^1]: Town book, 12.');
  const mill = await article('the-mill');
  expect(mill).toContain('authors: [bob-muster]');
  expect(mill).toContain('See [the ford](/articles/the-ford/).');
  expect(await article('about')).toContain('Who writes here.');
  expect(await readFile(path('archive/site.yaml'), 'utf8')).toContain('River Notes');
  expect(await checkContent(path('archive'))).toEqual([]);
});

test('drafts and files about the folder are left out, and said', async () => {
  await folder(jekyll);
  await run('site');
  const report = await readFile(path('archive/import-report.json'), 'utf8');
  expect(report).toContain('"a draft"');
  expect(report).toContain('a file about the folder, no page');
  expect(said.join('\n')).toContain('left out: 2');
  expect(said.join('\n')).toContain('--include drafts brings it in');
});

test('the same folder again changes nothing', async () => {
  await folder(jekyll);
  await run('site');
  const before = await fingerprints();
  await run('site');
  expect(await fingerprints()).toEqual(before);
});

test('posts in HTML are read, too, and documents are named', async () => {
  await folder({
    ...jekyll,
    '_posts/2012-07-08-the-weir.html':
      '---\ntitle: The weir\n---\n<p>It is *old*, says {{ site.title }}.</p>\n\n    <p>And <em>high</em>.</p>\n',
    'letter.docx': 'x',
  });
  await run('site');
  expect(await article('the-weir')).toContain('It is \\*old\\*, says River Notes.\n\nAnd _high_.');
  expect(await readFile(path('archive/import-report.json'), 'utf8')).toContain('not in Markdown: import it by itself');
});

test('links of a vault lead to its other notes', async () => {
  await folder({
    '.obsidian/app.json': '{}',
    'Ford.md': 'See [[Mill]] and [[Mill|it]] now.[^a]\n\n[^a]: A *note* here.\n',
    'Mill.md': 'It turns.\nAll day.\n',
  });
  await run('site');
  expect(await article('ford')).toContain(
    'See [Mill](/articles/mill/) and [it](/articles/mill/) now.[^1]\n\n[^1]: A _note_ here.',
  );
  expect(await article('mill')).toContain('It turns.<br>All day.');
});

test('remarks of Obsidian are left out of a folder whose notes link as a vault does', async () => {
  await folder({ 'Ford.md': 'See [[Mill]].\n', 'Mill.md': 'It turns.%%Ask Bob.%% ^turn-1\nAll day.\n' });
  await run('site');
  expect(await article('mill')).toContain('\nIt turns. All day.\n');
});

const hugo = {
  'hugo.toml': 'baseURL = "https://mills.example/"\ntitle = "Mills"\nlanguageCode = "en"\n',
  'content/posts/mill.md':
    '---\ntitle: The mill\ndate: 2020-02-30\n---\nIt turns. See [the ford]({{< ref "ford.md" >}}).\n',
  'content/posts/mill.de.md': '---\ntitle: Die Mühle\ndate: 2020-03-01\n---\nNach [der Furt]({{< ref "ford.md" >}}).\n',
  'content/posts/ford.md': '---\ntitle: The ford\ndate: 2020-04-01\n---\nBy [the mill]({{< ref "mill.md" >}}).\n',
  'content/posts/weir.md': '---\ntitle: The weir\ndate: 2020-05-01\n---\nIt is high.\n',
  'content/posts/ford.de.md': '---\ntitle: Die Furt\ndate: 2020-04-01\n---\nSie ist flach.\n',
};

test('a language in the name of a file of Hugo is that of its text, and in its address', async () => {
  await folder(hugo);
  await run('site');
  expect(await article('ford')).toContain('By [the mill](/articles/mill/).');
  const german = await article('mill-de');
  expect(german).toContain('url: https://mills.example/de/posts/mill/');
  expect(german).toContain('language: de');
  expect(german).toContain('Nach [der Furt](/articles/ford-de/).');
});

test('a date that is in no calendar is a doubt with its line, and its month is kept', async () => {
  await folder(hugo);
  await run('site');
  expect(await article('mill')).toContain('published: "2020-02"\n');
  const report = await readFile(path('archive/import-report.json'), 'utf8');
  expect(report).toContain('the date “2020-02-30” in line 3 of content/posts/mill.md: no calendar has it');
});

test('notes cite by key as the archive reads it, and keys in the text stay words', async () => {
  await folder({
    '_quarto.yml': 'project:\n  type: book\nbook:\n  title: Fords\n  date: 2023-05-06\n',
    'refs.bib': '@book{smith2010, author={Smith, Jane}, title={Fords}, publisher={Oslo Press}, year={2010}}\n',
    'fords.qmd':
      '---\ntitle: Fords\n---\nThey move [@smith2010, p. 12].[^m] See @sec-mills, and as @lee2012 says.^[See [-@smith2010, chap. 3] now.]\n\n[^m]: Compare [@smith2010, 15; see also @lee_2012_a].\n',
  });
  await run('site');
  const text = await article('fords');
  expect(text).toContain('They move \\[@smith2010, p. 12].[^1] See @sec-mills, and as @lee2012 says.[^2]');
  expect(text).toContain('published: "2023-05-06"');
  expect(text).toContain('[^1]: Compare [@smith2010, 15; see also @lee_2012_a].');
  expect(text).toContain('[^2]: See [-@smith2010, chap. 3] now.');
  const report = await readFile(path('archive/import-report.json'), 'utf8');
  expect(report).toContain('sources that notes cite by keys: @smith2010, @lee_2012_a');
  expect(report).toContain('sources that are cited by keys: @smith2010, @lee2012');
  expect(report).toContain('references to parts of the text: @sec-mills');
  expect(report).toContain('steppe import sources refs.bib');
  expect(said.join('\n')).toContain('a library of sources: steppe import sources reads it');
});

test('formulas are formulas, and what is beside them keeps its markup', async () => {
  await folder({
    'sums.md': '---\ntitle: Sums\n---\nIt is $a^2 + b^2$, ~~not~~ *b*.\n\n$$\nE = mc^2\n$$\n\nIt costs $5.\n',
  });
  await run('site');
  const text = await article('sums');
  expect(text).toContain('It is $`a^2 + b^2`$, ~~not~~ _b_.\n\n```math\nE = mc^2\n```\n\nIt costs $5.');
});

test('a link to a file of the site leads where it led; without an address of the site, its words stay', async () => {
  const files = {
    '_posts/2012-05-06-log.md': '---\ntitle: Log\n---\nSee [the log](/files/log.pdf).\n',
    'files/log.pdf': 'x',
  };
  await folder({ ...jekyll, ...files });
  await run('site');
  expect(await article('log')).toContain('See [the log](https://rivers.example/files/log.pdf).');
  await folder({ '_config.yml': 'title: River Notes\n' });
  await run('site', '--force');
  expect(await article('log')).toContain('See the log.');
  expect(said.join('\n')).toContain('a link from “the log” to /files/log.pdf');
});

test('a folder without texts is refused, and says what can be read', async () => {
  await folder({ 'a.json': '{"a": 1}' });
  await expect(run('site')).rejects.toThrow('Markdown');
});

const GERMAN = 'Die Furt ist flach und breit, und im Winter friert sie selten zu, sagt der Müller von nebenan.';

test('translations in Hugo’s ways are translations of one article', async () => {
  const page = (title: string, more = '', text = 'It is flat.') =>
    `---\ntitle: ${title}\ndate: 2020-04-01\n${more}---\n${text}\n`;
  await folder({
    'hugo.toml':
      'baseURL = "https://mills.example/"\ntitle = "Mills"\ndefaultContentLanguage = "en"\n' +
      '[languages.en]\nweight = 1\n[languages.de]\nweight = 2\n[languages.fr]\ncontentDir = "content-fr"\n',
    'content/posts/ford.md': page('The ford'),
    'content/posts/ford.de.md': page('Die Furt', '', GERMAN),
    'content-fr/posts/ford.md': page('Le gué'),
    'content/posts/weir.md': page('The weir', 'translationKey: weir\n'),
    'content/posts/wehr.de.md': page('Das Wehr', 'translationKey: weir\n'),
    'content/posts/lock.de.md': page('Die Schleuse'),
  });
  await run('site');
  expect(await article('ford-de')).toMatch(/language: de\ntranslationOf: ford\n/);
  expect(await article('wehr-de')).toMatch(/translationOf: weir\n/);
  expect(await article('ford-fr')).toMatch(/language: fr\ntranslationOf: ford\n/);
  expect(await article('ford-fr')).toContain('url: https://mills.example/fr/posts/ford/');
  expect(await article('lock-de')).not.toContain('translationOf');
  expect(await article('ford')).not.toContain('translationOf');
  expect(await readFile(path('archive/import-report.json'), 'utf8')).not.toContain('translationKey');
  expect(await checkContent(path('archive'))).toEqual([]);
});
