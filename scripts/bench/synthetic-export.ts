import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type SyntheticArticle, syntheticArticles, type SyntheticSettings } from './synthetic-articles.ts';

/** Writes a WordPress export (WXR 1.2) of synthetic posts with notes of WordPress's Footnotes block. */
export async function writeExport(file: string, settings: SyntheticSettings): Promise<void> {
  await pipeline(Readable.from(parts(settings)), createWriteStream(file));
}

function* parts(settings: SyntheticSettings): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/">
<channel><title>A made-up blog</title><language>en</language><wp:wxr_version>1.2</wp:wxr_version>
`;
  let id = 0;
  for (const article of syntheticArticles(settings)) yield item(++id, article);
  yield '</channel></rss>\n';
}

function item(id: number, { data, markdown }: SyntheticArticle): string {
  const blocks = markdown.split(/\n{2,}/);
  const notes: { content: string; id: string }[] = [];
  const html: string[] = [];
  for (const block of blocks.map((one) => one.trim())) {
    const note = /^\[\^(\d+)\]: (.*)$/s.exec(block);
    if (note) notes.push({ id: uuid(id, Number(note[1])), content: linked(note[2] ?? '') });
    else if (block.startsWith('## ')) html.push(`<h2>${block.slice(3)}</h2>`);
    else if (block !== '')
      html.push(`<p>${block.replace(/\[\^(\d+)\]/g, (_, number) => mark(id, Number(number)))}</p>`);
  }
  const date = `${String(data.published)} 10:00:00`;
  return `<item><title>Article ${id}</title><link>https://blog.example/article-${id}/</link><dc:creator><![CDATA[ada]]></dc:creator>
<content:encoded><![CDATA[${html.join('\n\n')}\n\n<!-- wp:footnotes /-->]]></content:encoded><excerpt:encoded><![CDATA[Made-up words.]]></excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date>${date}</wp:post_date><wp:post_name>article-${id}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<wp:postmeta><wp:meta_key>footnotes</wp:meta_key><wp:meta_value><![CDATA[${JSON.stringify(notes)}]]></wp:meta_value></wp:postmeta></item>
`;
}

function mark(id: number, number: number): string {
  const name = uuid(id, number);
  return `<sup data-fn="${name}" class="fn"><a href="#${name}" id="${name}-link">${number}</a></sup>`;
}

function uuid(id: number, number: number): string {
  return `${String(id).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

function linked(note: string): string {
  return note.replace(/<(https?:[^>]+)>/g, '<a href="$1">$1</a>');
}
