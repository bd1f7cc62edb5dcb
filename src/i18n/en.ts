import { article } from './en/article.ts';
import { books } from './en/books.ts';
import { data } from './en/data.ts';
import { entities } from './en/entities.ts';
import { indexes } from './en/indexes.ts';
import { kinds } from './en/kinds.ts';
import { offline } from './en/offline.ts';
import { relations } from './en/relations.ts';
import { search } from './en/search.ts';
import type { Dictionary } from './dictionary.ts';

/**
 * All texts of the site’s pages, feeds and scripts, grouped by the part of the site that shows them. Names in braces
 * are placeholders; entries with `one` and `other` depend on a count. An owner can replace each of them.
 */
export const en = {
  /** Of dates, lists, numbers and names of countries and languages (BCP 47). */
  language: 'en-GB',
  dates: {
    about: 'about {date}',
    probably: 'probably {date}',
    /** `first` has no year if it is that of `last`. */
    between: 'between {first} and {last}',
  },
  site: {
    skip: 'Skip to content',
    navigation: 'Main',
    menu: 'Menu',
    feed: '{site}: new articles',
    owner: '{site} collects the writing of {owner}.',
    licence: 'Texts licensed under {licence}.',
    about: 'About',
    data: 'Data',
    rss: 'RSS feed',
  },
  feeds: {
    /** The title of the feed of a country, group, person or topic. */
    titleOf: '{name} · {site}',
    /** Followed by links to feeds, by their formats. */
    follow: 'Follow new articles: {formats}',
  },
  /** The texts for language models. */
  llms: {
    /** Of the list of lists. */
    byYear: 'Articles by year',
    /** Before the list of articles in `llms.txt`. */
    about:
      'The links lead to the articles in Markdown, with their notes. The first lines of each say who wrote it, where and when it appeared, and whether it is the author’s text or a digest, retold by this archive.',
    /** After the licence, if there is one. */
    terms: 'To quote an author, use the original, and name the author; texts by others remain theirs.',
  },
  counts: {
    articles: { one: '{count} article', other: '{count} articles' },
    notes: { one: '{count} note', other: '{count} notes' },
    passages: { one: '{count} passage', other: '{count} passages' },
    headings: { one: '{count} heading', other: '{count} headings' },
    mentions: { one: '{count} mention', other: '{count} mentions' },
    words: { one: '{count} word', other: '{count} words' },
    sources: { one: '{count} source', other: '{count} sources' },
    outlets: { one: '{count} outlet', other: '{count} outlets' },
    languages: { one: '{count} language', other: '{count} languages' },
    citations: { one: '{count} citation', other: '{count} citations' },
    events: { one: '{count} event', other: '{count} events' },
    dates: { one: '{count} date', other: '{count} dates' },
    paragraphs: { one: '{count} paragraph', other: '{count} paragraphs' },
    relations: { one: '{count} relation', other: '{count} relations' },
  },
  /** Times with a beginning or an end, of relations and former countries. */
  periods: { since: 'since {date}', until: 'until {date}' },
  /** Of dates of sources. */
  seasons: {
    spring: 'Spring {year}',
    summer: 'Summer {year}',
    autumn: 'Autumn {year}',
    winter: 'Winter {year}',
  },
  /** Between the parts of a list that is no sentence, such as volume, issue and pages. */
  separator: ', ',
  /** From one value to another. */
  span: '{first} to {last}',
  /** From one year to another, in figures. */
  spanOfYears: '{first} to {last}',
  more: 'and {count} more',
  newestFirst: 'Newest first',
  oldestFirst: 'Oldest first',
  all: 'All',
  places: {
    note: 'Note {number}',
    paragraph: 'Paragraph {number}',
    inSection: '{section}, paragraph {number}',
    /** The part of an article before its first heading. */
    opening: 'Opening',
    section: 'Section “{title}”',
    introduction: 'Original introduction',
  },
  notFound: {
    title: 'Page not found',
    description: 'There is no page at this address.',
    advice:
      'The page may have moved, or the address may be incomplete. Try a search, or start from one of these lists.',
    /** In an archive without lists. */
    adviceToSearch: 'The page may have moved, or the address may be incomplete. Try a search.',
  },
  moved: { heading: 'This page has moved', description: '{title} has moved.' },
  front: {
    map: 'Map of the countries in this archive',
    mapDescription: 'Each country links to its page.',
    empty: 'No articles yet.',
    newest: 'Latest articles',
    allArticles: { one: 'All articles', other: 'All {count} articles' },
    countries: 'Countries',
    allCountries: { one: 'All countries', other: 'All {count} countries' },
    years: 'Years',
    groups: 'Most mentioned groups',
    allGroups: { one: 'All groups', other: 'All {count} groups' },
  },
  ...kinds,
  ...article,
  ...entities,
  ...relations,
  ...indexes,
  ...search,
  ...data,
  ...offline,
  ...books,
} as const satisfies Dictionary;
