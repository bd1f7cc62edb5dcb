import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CollectionEntry } from 'astro:content';
import { bodyOf } from '../loaders/parse-file.ts';
import { renderBrief } from '../markdown/render-brief.ts';
import { urls } from './urls.ts';
import { words } from '../i18n/words.ts';

type Entry = CollectionEntry<'countries'> | CollectionEntry<'groups'> | CollectionEntry<'pages'>;

/** The HTML of the text below a record's frontmatter. */
export async function briefHtml({ id, collection, filePath }: Entry): Promise<string> {
  if (filePath === undefined) throw new Error(`The record ${id} of ${collection} has no file.`);
  return renderBrief(bodyOf(await readFile(resolve(filePath))), { href: urls.href, labels: words.text });
}
