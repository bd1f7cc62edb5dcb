import { readdir, readFile, writeFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../loaders/check-content.ts';
import { runImport } from './run-import.ts';
import { useImportFolder } from './testing/import-folder.ts';

const page = (title: string, text: string, date = '2021-03-05') =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
<time datetime="${date}">${date}</time><p>${text} It went on for a while, and the harbour master wrote it all down.</p>
<p>The second paragraph says more of the ferry, of its paint and of those who pay for it.</p></article></body></html>`;

const EMPTY = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>A blog</title><wp:wxr_version>1.2</wp:wxr_version>
<item><title>Ferry</title><content:encoded><![CDATA[<p>One ferry.</p>]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>
<item><title>Nothing</title><content:encoded><![CDATA[<p>&nbsp;</p>]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item></channel></rss>`;

const { path, save, run, said, article, fingerprints, settingsOf } = useImportFolder();

const reportSchema = z.object({
  articles: z.array(z.object({ slug: z.string(), source: z.object({ file: z.string() }) })),
});

async function reported() {
  return reportSchema.parse(JSON.parse(await readFile(path('archive/import-report.json'), 'utf8'))).articles;
}

describe('an import', () => {
  it('begins a content folder without faults', async () => {
    await save('a.html', page('The Ferry', 'One ferry went north.'));
    await run('a.html');
    expect(await checkContent(path('archive'))).toEqual([]);
    expect(await article('the-ferry')).toContain('One ferry went north.');
  });

  it('needs no person’s eye for an author whom the source states', async () => {
    await save(
      'a.xml',
      EMPTY.replace(/<item><title>Nothing.*<\/item>/, '').replace(
        '<content',
        '<link>https://rivers.example/ferry/</link><wp:post_date>2012-05-06 10:00:00</wp:post_date><dc:creator>Carla Muster</dc:creator><content',
      ),
    );
    expect(await run('a.xml')).toBe(0);
    expect(said.join('\n')).toMatch(/For your information:\n.*a new author, “Carla Muster”/);
  });

  it('changes no byte when it is repeated', async () => {
    await save('a.html', page('The Ferry', 'One ferry went north, wrote Carla Muster-Beispiel.'));
    await run('a.html');
    const before = await fingerprints();
    await run('a.html');
    expect(await fingerprints()).toEqual(before);
  });

  it('reports an author with a new record again when it is repeated', async () => {
    const byline = '<address class="author"><a rel="author">Carla Muster</a></address>';
    await save('a.html', page('The Ferry', 'One ferry went north.').replace('<time', `${byline}<time`));
    await run('a.html');
    const before = await fingerprints();
    expect(before.join()).toContain('people/carla-muster.yaml');
    await run('a.html');
    expect(await fingerprints()).toEqual(before);
  });

  it('keeps an edited article, reports it, and overwrites it with --force', async () => {
    await save('a.html', page('The Ferry', 'One ferry went north.'));
    await run('a.html');
    const edited = `${await article('the-ferry')}\nAn owner’s word.\n`;
    await writeFile(path('archive/articles/the-ferry.md'), edited);
    for (const _ of [1, 2]) {
      said.length = 0;
      expect(await run('a.html')).toBe(2);
      expect(await article('the-ferry')).toBe(edited);
      expect(said.join('\n')).toMatch(/the-ferry.*edited/s);
    }
    await run('a.html', '--force');
    expect(await article('the-ferry')).not.toContain('An owner’s word.');
  });

  it('keeps an article that no import has written', async () => {
    await save('a.html', page('The Ferry', 'One ferry went north.'));
    await save('b.html', page('The Quarrel', 'A table was to be round.'));
    await run('b.html');
    await writeFile(path('archive/articles/the-ferry.md'), 'An owner’s words.\n');
    expect(await run('a.html')).toBe(2);
    expect(await article('the-ferry')).toBe('An owner’s words.\n');
  });

  it('imports a changed post again', async () => {
    await save('a.html', page('The Ferry', 'One ferry went north.'));
    await run('a.html');
    await save('a.html', page('The Ferry', 'Two ferries went north.'));
    await run('a.html');
    expect(await article('the-ferry')).toContain('Two ferries went north.');
  });

  it('puts another post of the same name beside the one of an earlier import, each time', async () => {
    await save('a.html', page('The Ferry', 'One ferry went north.'));
    await save('b.html', page('The Ferry', 'Quite another ferry sank.', '2022-01-01'));
    await run('a.html');
    await run('b.html');
    const before = await fingerprints();
    await run('b.html');
    expect(await fingerprints()).toEqual(before);
    expect(await article('the-ferry')).toContain('One ferry went north.');
    expect(await article('the-ferry-2022')).toContain('Quite another ferry sank.');
    expect(await checkContent(path('archive'))).toEqual([]);
  });

  it('remembers the articles of earlier imports of other files', async () => {
    await save('a.html', page('The Ferry', 'One ferry went north.'));
    await save('b.html', page('The Quarrel', 'A table was to be round.'));
    await run('a.html');
    await run('b.html');
    expect((await reported()).map(({ slug }) => slug).toSorted()).toEqual(['the-ferry', 'the-quarrel']);
    await save('a.html', page('The Ferry', 'Two ferries went north.'));
    await run('a.html');
    expect(await article('the-ferry')).toContain('Two ferries went north.');
  });

  it('imports several files as one archive', async () => {
    await save('a.html', page('The Ferry', 'One ferry went north.'));
    await save('b.html', page('The Ferry', 'Quite another ferry sank.', '2022-01-01'));
    await run('a.html', 'b.html');
    expect((await readdir(path('archive/articles'))).toSorted()).toEqual(['the-ferry-2022.md', 'the-ferry.md']);
    expect(said.join('\n')).toContain('posts in: 2, posts out: 2');
  });

  it('writes nothing in a dry run', async () => {
    await save('a.html', page('The Ferry', 'One ferry went north.'));
    await run('a.html', '--dry-run');
    expect(await readdir(path())).toEqual(['a.html']);
    expect(said.join('\n')).toContain('the-ferry: “The Ferry”');
  });

  it('writes one article with --only, and remembers the others', async () => {
    await save('a.html', page('The Ferry', 'One ferry went north.'));
    await save('b.html', page('The Quarrel', 'A table was to be round.'));
    await run('a.html', 'b.html');
    await save('a.html', page('The Ferry', 'Two ferries went north.'));
    await save('b.html', page('The Quarrel', 'A table was to be square.'));
    await run('a.html', 'b.html', '--only', 'the-quarrel');
    expect(await article('the-ferry')).toContain('One ferry went north.');
    expect(await article('the-quarrel')).toContain('A table was to be square.');
    await run('a.html', 'b.html');
    expect(await article('the-ferry')).toContain('Two ferries went north.');
  });

  it('leaves out a post without text, and says so', async () => {
    await save('a.xml', EMPTY);
    expect(await run('a.xml')).not.toBe(0);
    expect(said.join('\n')).toMatch(/posts out: 1; left out: 1/);
    expect(await readdir(path('archive/articles'))).toEqual(['ferry.md']);
    expect(await checkContent(path('archive'))).toEqual([]);
  });

  it('lists all words of a post without an article, for a person to check', async () => {
    const excerpt = '<excerpt:encoded><![CDATA[Of the ferryman.]]></excerpt:encoded>';
    const unseen = '<textarea>Of its oars.</textarea>';
    await save(
      'a.xml',
      EMPTY.replace('<p>&nbsp;</p>]]></content:encoded>', `${unseen}]]></content:encoded>${excerpt}`),
    );
    expect(await run('a.xml')).toBe(2);
    expect(await readdir(path('archive/articles'))).toEqual(['ferry.md']);
    expect(said.join('\n')).toMatch(/item 2: not readable\. It holds no text of an article, only its excerpt, “Of the/);
    expect(said.join('\n')).toContain('“Of its oars.”');
  });

  it('ends after the current post when it is stopped, and imports the rest when it is repeated', async () => {
    await save('a.html', page('The Ferry', 'One ferry went north.'));
    await save('b.html', page('The Harbour', 'One harbour was shut.'));
    const stop = new AbortController();
    const listener = { say: (text: string) => said.push(text), progress: () => stop.abort() };
    expect(await runImport(settingsOf(['a.html', 'b.html']), listener, stop.signal)).toBe(2);
    expect((await reported()).map(({ slug }) => slug)).toEqual(['the-ferry']);
    expect((await readdir(path('archive'))).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(said.join('\n')).toContain('run again, brings in the rest');
    await run('a.html', 'b.html');
    expect((await reported()).map(({ slug }) => slug)).toEqual(['the-ferry', 'the-harbour']);
  });

  it('writes nothing where there is no text, and names the file', async () => {
    await save('empty.md', '');
    expect(await run('empty.md')).toBe(1);
    expect(said.join('\n')).toContain('it holds no text (empty.md');
    expect(said.join('\n')).toContain('Nothing was written.');
    expect(await readdir(path())).toEqual(['empty.md']);
  });

  it('reports a missing file, and writes nothing', async () => {
    await expect(run('lost.html')).rejects.toThrow(/lost\.html.*no such file/);
    expect(await readdir(path())).toEqual([]);
  });

  it('has no folder and no time in its report', async () => {
    await save('a.html', page('The Ferry', 'One ferry went north.'));
    await run('a.html');
    const report = await readFile(path('archive/import-report.json'), 'utf8');
    expect(report).not.toContain(path());
    expect((await reported())[0]?.source.file).toBe('a.html');
  });
});
