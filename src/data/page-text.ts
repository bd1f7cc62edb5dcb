import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CollectionEntry } from 'astro:content';
import { bodyOf } from '../loaders/parse-file.ts';
import { parseCached } from '../markdown/parse-cached.ts';
import type { Note } from '../markdown/parsed-article.ts';
import { renderText } from '../markdown/render-text.ts';
import { briefHtml } from './brief.ts';
import { textOptions } from './text-options.ts';

/** The text of one of the archive’s own pages: Markdown with notes, as in articles, or MDX without. */
export async function pageText(page: CollectionEntry<'pages'>): Promise<{ html: string; notes: Note[] }> {
  const { filePath = '', id } = page;
  if (!filePath.endsWith('.md')) return { html: await briefHtml(page), notes: [] };
  const { blocks, notes } = parseCached(`pages/${id}.md`, bodyOf(await readFile(resolve(filePath))));
  return { html: await renderText(blocks, textOptions), notes };
}
