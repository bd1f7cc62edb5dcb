import type { SectionName } from '../base/sections.ts';
import { keysOf } from '../base/keys-of.ts';
import type { RelationGraph } from './graph/relation-graph.ts';
import type { Archive } from './model.ts';

/** The sections that an archive has something for. The site has no page for the others, and no link to them. */
export function sectionsOf(archive: Archive, { edges }: Pick<RelationGraph, 'edges'>): ReadonlySet<SectionName> {
  const { articles, series, countries, groups, people, tags, sources } = archive;
  const extent: Record<SectionName, number> = {
    articles: articles.length,
    series: series.size,
    countries: countries.size,
    groups: groups.size,
    people: people.size,
    relations: edges.length,
    topics: tags.size,
    sources: sources.sources.length,
    timeline: articles.length,
  };
  return new Set(keysOf(extent).filter((name) => extent[name] > 0));
}
