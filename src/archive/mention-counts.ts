import type { Section } from '../markdown/parsed-article.ts';
import type { Archive } from './archive.ts';
import type { ArticleMentions } from './mentions/archive-mentions.ts';
import { plural } from './plural.ts';

/** How many articles name an entity, for an index. @example "2 articles" */
export function articleCount({ mentions }: Archive, key: string): string | undefined {
  const count = mentions.get(key)?.length ?? 0;
  return count > 0 ? plural(count, 'article') : undefined;
}

/** How often a section of an article names something. */
export interface SectionCount {
  /** Left out for what stands before the first heading. */
  section?: Section | undefined;
  /** Times that its heading and paragraphs name it. */
  times: number;
}

/** How often each section of an article names an entity, in order; sections that do not name it are left out. */
export function sectionCounts({ article, headings, paragraphs }: ArticleMentions): SectionCount[] {
  const { sections, paragraphs: all } = article.parsed;
  const byId = new Map(sections.map((section) => [section.id, section]));
  const sectionOf = new Map(all.map(({ id, section }) => [id, section]));
  const times = new Map<Section | undefined, number>();
  const add = (section: Section | undefined, count: number) => times.set(section, (times.get(section) ?? 0) + count);
  for (const { id, mentions } of headings) add(byId.get(id), mentions.length);
  for (const { id, mentions } of paragraphs) add(sectionOf.get(id), mentions.length);
  return [undefined, ...sections].flatMap((section) => {
    const count = times.get(section);
    return count === undefined ? [] : [{ section, times: count }];
  });
}

/** How often an article names an entity, in its text and its notes. */
export function timesNamed({ headings, paragraphs, inNotes }: ArticleMentions): number {
  return [...headings, ...paragraphs, ...inNotes].reduce((sum, { mentions }) => sum + mentions.length, 0);
}
