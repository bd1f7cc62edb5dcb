import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { useImportFolder } from '../../testing/import-folder.ts';

const { path, save, run, said, article } = useImportFolder();

const kind = (name: string) =>
  `<category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#${name}'/>`;
const entry = (name: string, title: string, more = '') =>
  `<entry><id>tag:blogger.com,1999:blog-1.post-${title}</id><published>2012-05-06T23:30:00.000-07:00</published>${kind(name)}<title type='text'>${title}</title>${more}<author><name>Ann Example</name></author></entry>`;
const text = `<content type='html'>They lay still.&lt;sup&gt;&lt;a href="#n1" id="r1"&gt;1&lt;/a&gt;&lt;/sup&gt;&lt;br /&gt;&lt;br /&gt;Then they left.&lt;hr /&gt;&lt;div id="n1"&gt;&lt;a href="#r1"&gt;1&lt;/a&gt; Log of the harbour.&lt;/div&gt;</content>`;
const link = `<link rel='alternate' type='text/html' href='https://boats.example/2012/05/boats.html'/>`;
const blogger = `<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom'><id>tag:blogger.com,1999:blog-1.archive</id><title type='text'>Harbour Notes</title><generator version='7.00'>Blogger</generator>
${entry('template', 'Template', "<content type='text'>x</content>")}
${entry('post', 'Boats', `<category scheme='http://www.blogger.com/atom/ns#' term='harbours'/>${text}${link}`)}
${entry('page', 'About', "<content type='html'>Who writes here.</content>")}
${entry('post', 'Later', "<app:control xmlns:app='http://purl.org/atom/app#'><app:draft>yes</app:draft></app:control><content type='html'>Not yet.</content>")}
${entry('comment', 'Nice', "<content type='html'>Nice!</content>")}
</feed>`;

test('an export of Blogger brings in posts and pages; comments, drafts and templates are left out', async () => {
  await save('blog.xml', blogger);
  await run('blog.xml');
  const boats = await article('boats');
  expect(boats).toContain('published: "2012-05-06"');
  expect(boats).toContain('publication: harbour-notes');
  expect(boats).toContain('oldUrls: [/2012/05/boats.html]');
  expect(boats).toContain('tags: [harbours]');
  expect(boats).toContain('They lay still.[^1]\n\nThen they left.\n\n[^1]: Log of the harbour.');
  expect(await article('about')).toContain('Who writes here.');
  expect(said.join('\n')).toContain('posts in: 2, posts out: 2; left out: 3');
  expect(await readFile(path('archive/old-addresses.yaml'), 'utf8')).toContain('/feeds/posts/default: /atom.xml');
});

test('an export of Blogger from Google Takeout has the names of files', async () => {
  const entryOf = (status: string, name: string) =>
    `<entry><blogger:type>POST</blogger:type><blogger:status>${status}</blogger:status><author><name>Ann Example</name></author><title>${name}</title><content type='html'>&lt;p&gt;They lay still.&lt;/p&gt;</content><published>2012-05-06T10:00:00Z</published><blogger:filename>/2012/05/${name}.html</blogger:filename></entry>`;
  await save(
    'feed.atom',
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:blogger="http://schemas.google.com/blogger/2018"><title>Harbour Notes</title>${entryOf('LIVE', 'boats')}${entryOf('DRAFT', 'later')}${entryOf('SOFT_TRASHED', 'gone')}</feed>`,
  );
  await run('feed.atom');
  expect(await article('boats')).toContain('oldUrls: [/2012/05/boats.html]');
  expect(said.join('\n')).toContain('posts in: 1, posts out: 1; left out: 2');
});

test('any feed in Atom is read, also with markup as XHTML and with a summary alone, which is said', async () => {
  const own = (title: string, content: string) =>
    `<entry><title type="html">${title}</title><id>x:${title}</id><link href="https://boats.example/${title.length}"/><updated>2020-03-04T05:06:07Z</updated>${content}</entry>`;
  await save(
    'feed.xml',
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Notes</title><author><name>Ann Example</name></author>
${own('Of &lt;i&gt;boats&lt;/i&gt;', '<summary>On a calm day.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>They <em>lay</em> still &amp; dry.</p></div></content>')}
${own('Short', '<summary>Only the beginning.</summary>')}</feed>`,
  );
  await run('feed.xml');
  const boats = await article('of-boats');
  expect(boats).toContain('title: Of *boats*');
  expect(boats).toContain('summary: On a calm day.');
  expect(boats).toContain('They _lay_ still & dry.');
  expect(await article('short')).toContain('Only the beginning.');
  expect(said.join('\n')).toContain('only a summary');
});

test('a feed in RSS is read, too', async () => {
  await save(
    'rss.xml',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Notes</title><link>https://boats.example</link><item><title>Boats</title><link>https://boats.example/boats</link><pubDate>Sun, 06 May 2012 10:00:00 GMT</pubDate><description>&lt;p&gt;They lay still.&lt;/p&gt;</description></item></channel></rss>`,
  );
  await run('rss.xml');
  expect(await article('boats')).toContain('They lay still.');
});

test('a feed in RSS 1.0 is read, with its dates', async () => {
  await save(
    'rdf.xml',
    `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="https://boats.example/"><title>Harbour Notes</title><link>https://boats.example/</link><items><rdf:Seq><rdf:li rdf:resource="https://boats.example/1"/></rdf:Seq></items></channel><item rdf:about="https://boats.example/1"><title>Boats</title><link>https://boats.example/boats</link><dc:date>2012-05-06T10:00:00Z</dc:date><dc:creator>Ann Example</dc:creator><content:encoded><![CDATA[<p>They lay still.</p>]]></content:encoded></item></rdf:RDF>`,
  );
  await run('rdf.xml');
  expect(await article('boats')).toContain('published: "2012-05-06"');
  expect(said.join('\n')).not.toContain('not readable');
});
