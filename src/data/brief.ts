import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type CollectionEntry, getEntry } from 'astro:content';
import { bodyOf } from '../loaders/parse-file.ts';
import { briefOpening } from '../markdown/brief-opening.ts';
import { renderBrief } from '../markdown/render-brief.ts';
import { onceFromArchive } from './archive.ts';
import { textOptions } from './text-options.ts';

type Entry = CollectionEntry<'countries'> | CollectionEntry<'groups'> | CollectionEntry<'pages'>;

/** The text below a record's frontmatter, in MDX. */
export async function briefText({ id, collection, filePath }: Entry): Promise<string> {
  if (filePath === undefined) throw new Error(`The record ${id} of ${collection} has no file.`);
  return bodyOf(await readFile(resolve(filePath)));
}

/** The HTML of the text below a record's frontmatter. */
export async function briefHtml(entry: Entry): Promise<string> {
  return renderBrief(await briefText(entry), textOptions);
}

/** The first sentences of briefs that articles have asked for, by the key of the entity. */
const getOpenings = onceFromArchive(() => new Map<string, Promise<string | undefined>>());

/** The first sentence of the brief of a group; undefined for other entities, and without a brief. */
export async function openingOf(key: string): Promise<string | undefined> {
  const openings = await getOpenings();
  let opening = openings.get(key);
  if (!opening) openings.set(key, (opening = readOpening(key)));
  return opening;
}

async function readOpening(key: string): Promise<string | undefined> {
  const [kind, id = ''] = key.split('/');
  const entry = kind === 'groups' ? await getEntry('groups', id) : undefined;
  return entry && briefOpening(await briefText(entry));
}
