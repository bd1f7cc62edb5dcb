import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { mapConcurrently } from '../../loaders/map-concurrently.ts';
import { splitFrontmatter } from '../../base/split-frontmatter.ts';
import { writeWhole } from '../../files/write-whole.ts';

/** Files that are copied as they are. */
const LISTS = ['vocabulary.yaml', 'regions.yaml', 'tags.yaml', 'publications.yaml', 'outlets.yaml'];
/** Folders of records; what a record says because an article says so is left out. */
const FOLDERS = ['countries', 'groups', 'people'];
/** Lists of statements, each of which may rest on an article. */
const STATEMENTS = ['relations', 'affiliations'];

/**
 * Begins a content folder with the vocabularies of another: its kinds, countries, groups, people, places, topics,
 * publications and outlets, with their names. Briefs, and statements that rest on articles, are left out, as the articles are. Files
 * that are there already stay as they are.
 *
 * @returns the files that were written, within the folder
 */
export async function startContent(folder: string, from: string): Promise<string[]> {
  const files: [string, string][] = [];
  for (const name of LISTS) {
    if (existsSync(join(from, name))) files.push([name, await readFile(join(from, name), 'utf8')]);
  }
  for (const name of FOLDERS) {
    if (!existsSync(join(from, name))) continue;
    for (const file of (await readdir(join(from, name))).sort()) {
      files.push([`${name}/${file}`, vocabularyOnly(await readFile(join(from, name, file), 'utf8'))]);
    }
  }
  const missing = files.filter(([file]) => !existsSync(join(folder, file)));
  await mapConcurrently(missing, ([file, text]) => writeWhole(join(folder, file), text));
  return missing.map(([file]) => file);
}

/** A record without its brief and without statements that rest on articles. */
function vocabularyOnly(text: string): string {
  const frontmatter = splitFrontmatter(text)?.yaml;
  const record = parseDocument(frontmatter ?? text);
  for (const key of STATEMENTS) {
    const list = record.get(key);
    if (!isSeq(list)) continue;
    list.items = list.items.filter((item) => !(isMap(item) && item.has('article')));
    if (list.items.length === 0) record.delete(key);
  }
  const written = record.toString({ lineWidth: 0 });
  return frontmatter === undefined ? written : `---\n${written}---\n`;
}
