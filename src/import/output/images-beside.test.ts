import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { useImportFolder } from '../testing/import-folder.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const { path, save, run, said, article, files } = useImportFolder();

const text = (line: string) =>
  `---\ntitle: The Ford\nauthor: Ann Example\ndate: 2012-05-06\n---\n\nA ford is shallow and wide.\n\n${line}\n\nIt is old.\n`;

describe('what is beside a file that is imported alone', () => {
  it('comes along with a text in Markdown', async () => {
    await mkdir(path('img'));
    await writeFile(path('img/the map.png'), PNG);
    await save('ford.md', text('![A map](img/the%20map.png)'));
    await run('ford.md');
    expect(await article('ford')).toContain('![A map](/media/ford/img/the-map.png)');
    expect(await files()).toContain('media/ford/img/the-map.png');
  });

  it('comes along with a page, from the folder that a browser saved, too', async () => {
    await mkdir(path('Ford_files'));
    await writeFile(path('Ford_files/map.png'), PNG);
    await save('Ford_files/table.csv', 'a,b\n1,2\n');
    await save(
      'Ford.html',
      `<!doctype html><html lang="en"><head><title>The Ford</title><link rel="canonical" href="https://rivers.example/ford/"></head><body><article><h1>The Ford</h1>
<p>A ford is shallow and wide, and it is cold.</p><p><img src="./Ford_files/map.png" alt="A map"></p><p>See the <a href="./Ford_files/table.csv">table</a>.</p><p>It is old, and nobody knows who found it first.</p></article></body></html>`,
    );
    await run('Ford.html');
    expect(await article('ford')).toContain('![A map](/media/Ford/Ford-files/map.png)');
    expect(await article('ford')).toContain('[table](/media/Ford/Ford-files/table.csv)');
  });

  it('stays where it is when it is out of the folder, or no image', async () => {
    await mkdir(path('texts'));
    await writeFile(path('secret.png'), PNG);
    await symlink('../secret.png', path('texts/link.png'));
    await save('texts/lying.png', 'text');
    const named = [
      '../secret.png',
      '..%2Fsecret.png',
      'a/../../secret.png',
      path('secret.png'),
      'link.png',
      'lying.png',
    ];
    await save('texts/ford.md', text([...named, 'lost.png'].map((name) => `![${name}](${name})`).join('\n\n')));
    await run('texts/ford.md');
    expect((await files()).filter((file) => file.startsWith('media/'))).toEqual([]);
    expect(said.join('\n')).toContain('give the folder that holds it with --media');
    expect(await readFile(path('archive/import-report.json'), 'utf8')).toMatch(
      /link\.png is a link that leads out of the folder[^]*lying\.png is no image/,
    );
  });
});
