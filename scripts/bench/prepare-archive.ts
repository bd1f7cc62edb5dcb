import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { syntheticArticles } from './synthetic-articles.ts';
import { type SyntheticRecord, type SyntheticRecords, syntheticRecords } from './synthetic-records.ts';

/** What an archive has, in numbers. */
export interface ArchiveSize {
  articles: number;
  words: number;
  notes: number;
}

/** Writes a made-up archive into an empty folder: its records, then articles that name them. */
export async function prepareArchive(folder: string, articles: number): Promise<ArchiveSize> {
  const records = syntheticRecords();
  for (const kind of ['articles', 'countries', 'groups', 'people', 'pages']) {
    await mkdir(join(folder, kind), { recursive: true });
  }
  await writeFile(join(folder, 'site.yaml'), stringify(siteOf(records)));
  await writeFile(
    join(folder, 'pages', 'about.mdx'),
    '---\ntitle: About\ndescription: What this archive is.\n---\n\nA made-up archive.\n',
  );
  for (const kind of ['tags', 'publications', 'outlets'] as const) {
    await writeFile(
      join(folder, `${kind}.yaml`),
      stringify(Object.fromEntries(records[kind].map(({ id, data }) => [id, data]))),
    );
  }
  await writeEach(records.people, (record) => [`people/${record.id}.yaml`, stringify(record.data)]);
  for (const kind of ['countries', 'groups'] as const) {
    const brief = (record: SyntheticRecord) => withFrontmatter(record.data, `${record.name} is made up.\n`);
    await writeEach(records[kind], (record) => [`${kind}/${record.id}.mdx`, brief(record)]);
  }

  const size = { articles, words: 0, notes: 0 };
  for (const { slug, data, markdown } of syntheticArticles({ articles, records })) {
    await writeFile(join(folder, 'articles', `${slug}.md`), withFrontmatter(data, markdown));
    size.words += markdown.split(/\s+/).length;
    size.notes += markdown.match(/^\[\^\d+\]:/gm)?.length ?? 0;
  }
  return size;

  async function writeEach(list: readonly SyntheticRecord[], file: (record: SyntheticRecord) => [string, string]) {
    for (const record of list) {
      const [path, text] = file(record);
      await writeFile(join(folder, path), text);
    }
  }
}

/** A file of frontmatter and text. */
export function withFrontmatter(data: Record<string, unknown>, text: string): string {
  return `---\n${stringify(data)}---\n\n${text}`;
}

function siteOf({ people, countries }: SyntheticRecords) {
  const labels = ['Articles', 'Countries', 'Groups', 'People', 'Tags', 'Sources', 'Timeline', 'About'];
  return {
    title: 'A made-up archive',
    description: 'Articles of made-up words.',
    owner: people[0]?.id,
    language: 'en',
    navigation: labels.map((label) => ({ label, path: `/${label.toLowerCase()}/` })),
    front: { heading: 'A made-up archive', introduction: 'Articles of made-up words.' },
    mapCountries: countries.slice(0, 5).map(({ id }) => id),
  };
}
