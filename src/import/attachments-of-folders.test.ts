import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../loaders/check-content.ts';
import { useImportFolder } from './testing/import-folder.ts';
import { zipOf } from './testing/zip-of.ts';

const { path, run, said, article, files, fingerprints } = useImportFolder();

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const text = (...lines: string[]) =>
  `---\ntitle: The Ford\nauthor: Ann Example\ndate: 2012-05-06\n---\n\nA ford is shallow and wide.\n\n${lines.join('\n\n')}\n`;

async function put(all: Record<string, string | Buffer>): Promise<void> {
  for (const [file, content] of Object.entries(all)) {
    await mkdir(dirname(path(file)), { recursive: true });
    await writeFile(path(file), content);
  }
}

describe('files to which texts of a folder or zip file link', () => {
  it('come along from beside the text and from the folder of static files', async () => {
    await put({
      'site/hugo.toml': 'title = "Rivers"\nbaseURL = "https://rivers.example/"\n',
      'site/content/posts/ford/index.md': text(
        'Read [the report](report.pdf), see [the table](/files/depth.csv#row=2) and [the note](https://rivers.example/files/Old%20note.pdf).',
      ),
      'site/content/posts/ford/report.pdf': PDF,
      'site/static/files/depth.csv': 'a,b\n1,2\n',
      'site/static/files/Old note.pdf': PDF,
      'site/static/files/unlinked.pdf': PDF,
    });
    await run('site');
    const ford = await article('ford');
    expect(ford).toMatch(/\[the report\]\(\/media\/site\/\S+report\.pdf\)/);
    expect(ford).toMatch(/\[the table\]\(\/media\/site\/\S+depth\.csv\)/);
    expect(ford).toMatch(/\[the note\]\(\/media\/site\/\S+Old-note\.pdf\)/);
    expect(ford).toMatch(/files:[^]*title: the report/);
    expect((await files()).filter((file) => file.startsWith('media/'))).toHaveLength(3);
    const copied = /\((\/media\S+report\.pdf)\)/.exec(ford)?.[1] ?? '';
    expect(await readFile(path('archive', copied))).toEqual(PDF);
    expect(await checkContent(path('archive'))).toEqual([]);
    const before = await fingerprints();
    await run('site');
    expect(await fingerprints()).toEqual(before);
  });

  it('come along from a zip file', async () => {
    const files = { 'posts/ford.md': text('Read [the report](files/report.pdf).'), 'posts/files/report.pdf': PDF };
    await put({ 'site.zip': await zipOf({ ...files, 'posts/mill.md': text('A mill.').replace('Ford', 'Mill') }) });
    await run('site.zip');
    expect(await article('ford')).toMatch(/\[the report\]\(\/media\/site\/\S*report\.pdf\)/);
    expect(await checkContent(path('archive'))).toEqual([]);
  });

  it('are named where they are missing, or are of another type', async () => {
    await put({
      'site/ford.md': text('Read [the report](files/lost.pdf) and [the paper](lying.pdf).'),
      'site/lying.pdf': 'text',
      'site/mill.md': text('A mill.').replace('The Ford', 'The Mill'),
    });
    await run('site');
    expect((await files()).filter((file) => file.startsWith('media/'))).toEqual([]);
    const report = await readFile(path('archive/import-report.json'), 'utf8');
    expect(report).toContain('files/lost.pdf');
    expect(report).toMatch(/lying\.pdf[^"]*unknown|lying\.pdf[^"]*while its name says/);
    expect(said.join('\n')).toMatch(/lost\.pdf/);
  });
});
