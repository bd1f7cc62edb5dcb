import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { useImportFolder } from '../../testing/import-folder.ts';
import { zipOf } from '../../testing/zip-of.ts';

const { path, save, run, article, files, fingerprints } = useImportFolder();

const post = `<p>The boats lay still.<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1" href="#footnote-1">1</a></p>
<div class="subscription-widget-wrap" data-attrs="{&quot;url&quot;:&quot;https://boats.example/subscribe&quot;}"><p>Subscribe to Boats!</p></div>
<p class="button-wrapper" data-attrs="{&quot;url&quot;:&quot;%%share_url%%&quot;}"><a href="%%share_url%%">Share</a></p>
<p>Then they left.</p>
<div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>Log of the harbour.</p><p>Its second page.</p></div></div>`;
const table = `post_id,post_date,is_published,type,audience,title,subtitle
7.still-boats,2020-01-02T10:00:00.000Z,true,newsletter,everyone,"Boats, still",On a calm day
8.later,,false,newsletter,everyone,Later,
9.for-few,2020-02-02T10:00:00.000Z,true,newsletter,only_paid,For few,
`;
const texts = {
  'posts.csv': table,
  'posts/7.still-boats.html': post,
  'posts/8.later.html': '<p>Not yet.</p>',
  'posts/9.for-few.html': '<p>Dear.</p>',
};

test('an export has the titles and dates of its table, and its notes at their places', async () => {
  await writeFile(path('boats.zip'), await zipOf(texts));
  await run('boats.zip');
  const text = await article('still-boats');
  expect(text).toContain('title: Boats, still\nsubtitle: On a calm day');
  expect(text).toContain('published: "2020-01-02"');
  expect(text).toContain('url: https://boats.example/p/still-boats');
  expect(text).toContain(
    'The boats lay still.[^1]\n\nThen they left.\n\n[^1]: Log of the harbour.\n\n    Its second page.',
  );
  expect(text).not.toContain('Subscribe');
  const report = await readFile(path('archive/import-report.json'), 'utf8');
  for (const why of ['"a draft"', '"drafts"', '"for subscribers only"', '"protected"', 'an invitation to subscribe'])
    expect(report).toContain(why);
});

test('drafts and posts for subscribers come along when they are asked for', async () => {
  await writeFile(path('boats.zip'), await zipOf(texts));
  await run('boats.zip', '--include', 'drafts', '--include', 'protected');
  expect(await article('later')).toContain('draft: true');
  expect(await article('for-few')).toContain('Dear.');
  const before = await fingerprints();
  await run('boats.zip', '--include', 'drafts', '--include', 'protected');
  expect(await fingerprints()).toEqual(before);
});

test('a post alone has its date and title from its name', async () => {
  await save('2020-01-02.still-boats.html', post);
  await run('2020-01-02.still-boats.html');
  expect(await files()).toContain('articles/still-boats.md');
  const text = await article('still-boats');
  expect(text).toContain('title: Still boats');
  expect(text).toContain('published: "2020-01-02"');
});
