import type { addressHistories } from './address-history.ts';
import type { Archive } from './model.ts';
import type { EntityKind } from './entity.ts';
import { placesOf } from './mentions/archive-mentions.ts';
import type { Mention } from './mentions/find-mentions.ts';
import { plainTitle, type Title, writeTitle } from './title.ts';
import type { Urls } from '../base/urls.ts';

/** The context of the data files: the addresses of pages, and the address of the site. */
export interface DataContext {
  urls: Urls;
  /** @example "https://archive.example.org" */
  site: URL;
  /** The results of the link check, if there are any. */
  historyOf?: ReturnType<typeof addressHistories>;
}

/** `/data/articles.json`: every article, with its frontmatter and data derived from it. */
export function articlesData({ articles }: Archive, context: DataContext) {
  return articles.map(({ slug, data, title, subtitle, date, parsed }) => ({
    id: slug,
    url: absoluteUrl(context, context.urls.article(slug)),
    ...data,
    titleMarkdown: markdownOf(title),
    subtitleMarkdown: subtitle && markdownOf(subtitle),
    published: { edtf: date.edtf, earliest: date.earliest, latest: date.latest, basis: data.publishedBasis },
    publishedBasis: undefined,
    words: parsed.words,
    sections: parsed.sections.map(({ id, title }) => ({ id, title })),
    paragraphs: parsed.paragraphs.length,
    notes: parsed.notes.map(({ label }) => label),
  }));
}

/** A title as written, if it has more than words. */
function markdownOf(title: Title): string | undefined {
  const written = writeTitle(title);
  return written === plainTitle(title) ? undefined : written;
}

/** `/data/entities.json`: countries, groups, people and places, each with its record and its mentions. */
export function entitiesData(
  { entities, mentions, countries, groups, people, regions }: Archive,
  context: DataContext,
) {
  const records = { countries, groups, people, regions };
  return [...entities.values()].map(({ key, kind, id, name, names }) => ({
    kind: KINDS[kind],
    id,
    url: kind === 'regions' ? undefined : absoluteUrl(context, context.urls.href(`/${kind}/${id}/`)),
    names,
    record: records[kind].get(id) ?? { name },
    mentions: (mentions.get(key) ?? []).map(({ article, headings, paragraphs, notes }) => ({
      article: article.slug,
      headings: headings.map((heading) => heading.id),
      paragraphs: paragraphs.map((paragraph) => ({ id: paragraph.id, times: paragraph.mentions.length })),
      notes,
    })),
  }));
}

/** `/data/mentions.json`: every mention in every article, in the order of the text. */
export function mentionsData({ articles, entities, mentions }: Archive) {
  const byArticle = new Map(articles.map((article) => [article, new Map<string, Mention[]>()]));
  for (const one of [...mentions.values()].flat()) {
    const places = byArticle.get(one.article);
    const inNotes = one.inNotes.map(({ label, mentions }) => ({ id: `fn-${label}`, mentions }));
    for (const { id, mentions: own } of [...one.headings, ...one.paragraphs, ...inNotes])
      places?.set(id, [...(places.get(id) ?? []), ...own]);
  }
  return [...byArticle].flatMap(([article, places]) =>
    placesOf(article.parsed).flatMap(({ id, text }) =>
      (places.get(id) ?? [])
        .sort((a, b) => a.start - b.start)
        .flatMap(({ key, start, end }) => {
          const entity = entities.get(key);
          if (!entity) return [];
          const named = { kind: KINDS[entity.kind], entity: entity.id };
          return [{ article: article.slug, place: id, start, end, text: text.slice(start, end), ...named }];
        }),
    ),
  );
}

const KINDS: Record<EntityKind, string> = {
  countries: 'country',
  groups: 'group',
  people: 'person',
  regions: 'region',
};

/** An absolute address within the site. */
export function absoluteUrl({ site }: DataContext, path: string): string {
  return new URL(path, site).href;
}
