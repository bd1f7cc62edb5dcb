import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { useImportFolder } from '../../testing/import-folder.ts';
import { onePoint, zipOf } from '../../testing/zip-of.ts';

const { path, run, article, files, said } = useImportFolder();

const document = `<html><head><style type="text/css">.c0{color:#000}.c1{font-style:italic}.c2{font-weight:700}</style></head><body class="doc-content"><p class="c4 title"><span>Boats</span></p><h1 class="c4"><span class="c2">The beginning</span></h1><p><span class="c0">They lay still.</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span>&nbsp;It was </span><span class="c1">calm</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><span>, says </span><span><a href="https://www.google.com/url?q=https://boats.example/log&amp;sa=D">the log</a></span><span>.</span></p><p><span><img alt="A boat" src="images/a.gif"></span></p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Log of the harbour.</span></p><p><span>Its second page.</span></p></div><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Was it?</span></p></div></body></html>`;

test('a document has its title, notes, italics, links and images; comments are left out, and said', async () => {
  await writeFile(path('Boats.zip'), await zipOf({ 'Boats.html': document, 'images/a.gif': onePoint }));
  await run('Boats.zip');
  const text = await article('boats');
  expect(text).toContain('title: Boats\n');
  expect(text).toContain(
    '## The beginning\n\nThey lay still.[^1] It was _calm_, says [the log](https://boats.example/log).\n\n![A boat](/media/Boats/a.gif)\n\n[^1]: Log of the harbour.\n\n    Its second page.\n',
  );
  expect(said.join('\n')).toContain('a comment: 1 place, such as “[a]Was it?”');
});

test('the same as Markdown has its notes, and the images that are written out in it', async () => {
  const image = Buffer.concat([onePoint, Buffer.alloc(300)]).toString('base64');
  const text = `# **Boats**\n\nThey lay still.[^1]\n\n![][image1]\n\n[^1]:  Log of the harbour.\n\n[image1]: <data:image/gif;base64,${image}>\n`;
  await writeFile(path('Boats.md'), text);
  await run('Boats.md');
  const boats = await article('boats');
  expect(boats).toContain('title: Boats');
  expect(boats).toMatch(
    /They lay still\.\[\^1\]\n\n!\[\]\(\/media\/images\/[\da-f]{16}\.gif\)\n\n\[\^1\]: Log of the harbour\./,
  );
  expect((await files()).filter((file) => file.endsWith('.gif'))).toHaveLength(1);
});
