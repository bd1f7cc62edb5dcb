import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { useImportFolder } from '../../testing/import-folder.ts';
import { onePoint, zipOf } from '../../testing/zip-of.ts';

const { path, save, run, said, article, files } = useImportFolder();

const note = '<sup id=\\"fnref1\\"><a href=\\"#fn1\\">1</a></sup>';
const list =
  '<section class=\\"footnotes\\"><ol><li id=\\"fn1\\"><p>Log of the harbour. <a href=\\"#fnref1\\">↩</a></p></li></ol></section>';
const data = `{"db":[{"meta":{"exported_on":1704189600000,"version":"5.75.0"},"data":{
"posts":[
{"id":"1","title":"Boats","slug":"boats","html":"<p>They lay still.${note}</p><p><img src=\\"__GHOST_URL__/content/images/2020/a.gif\\" alt=\\"A boat\\"></p>${list}","custom_excerpt":"On a calm day.","status":"published","visibility":"public","published_at":"2012-05-06T10:00:00.000Z"},
{"id":"2","title":"Later","slug":"later","html":"<p>Not yet.</p>","status":"draft","visibility":"public"},
{"id":"3","title":"For few","slug":"for-few","html":"<p>Dear.</p>","status":"published","visibility":"paid","published_at":"2013-05-06T10:00:00.000Z"}],
"users":[{"id":"1","name":"Ann Example","slug":"ann"},{"id":"2","name":"Bob Muster","slug":"bob"}],
"tags":[{"id":"1","name":"Harbours","slug":"harbours"},{"id":"2","name":"#hidden","slug":"hash-hidden"}],
"posts_tags":[{"post_id":"1","tag_id":"2","sort_order":0},{"post_id":"1","tag_id":"1","sort_order":1}],
"posts_authors":[{"post_id":"1","author_id":"2","sort_order":1},{"post_id":"1","author_id":"1","sort_order":0}],
"settings":[{"key":"title","value":"Harbour Notes"},{"key":"locale","value":"en"}]}}]}`;

test('posts have their people, tags, excerpts and former addresses; drafts and posts for members are left out', async () => {
  await save('boats.json', data);
  await run('boats.json');
  const text = await article('boats');
  expect(text).toContain('summary: On a calm day.');
  expect(text).toContain('authors: [ann-example, bob-muster]');
  expect(text).toContain('tags: [harbours]');
  expect(text).toContain('oldUrls: [/boats/]');
  expect(text).toContain('They lay still.[^1]');
  expect(said.join('\n')).toContain('posts in: 1, posts out: 1; left out: 2');
});

test('a zip file brings its images along', async () => {
  await writeFile(path('ghost.zip'), await zipOf({ 'data/ghost.json': data, 'content/images/2020/a.gif': onePoint }));
  await run('ghost.zip');
  expect(await article('boats')).toContain('![A boat](/media/ghost/a.gif)');
  expect(await files()).toContain('media/ghost/a.gif');
});

test('an export that is cut short is named', async () => {
  await save('boats.json', data.slice(0, 900));
  expect(await run('boats.json')).toBe(1);
  expect(said.join('\n')).toContain('damaged or cut short');
});
