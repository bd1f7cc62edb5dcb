import { article } from './de/article.ts';
import { books } from './de/books.ts';
import { data } from './de/data.ts';
import { entities } from './de/entities.ts';
import { indexes } from './de/indexes.ts';
import { kinds } from './de/kinds.ts';
import { offline } from './de/offline.ts';
import { relations } from './de/relations.ts';
import { search } from './de/search.ts';
import type { Translation } from './model.ts';

/** German. */
export const de: Translation = {
  language: 'de',
  dates: {
    about: 'um {date}',
    probably: 'vermutlich {date}',
    between: 'zwischen {first} und {last}',
  },
  site: {
    skip: 'Zum Inhalt springen',
    navigation: 'Hauptmenü',
    menu: 'Menü',
    feed: '{site}: neue Artikel',
    owner: '{site} versammelt die Schriften von {owner}.',
    licence: 'Lizenz der Texte: {licence}.',
    about: 'Über dieses Archiv',
    data: 'Daten',
    rss: 'RSS-Feed',
  },
  feeds: {
    titleOf: '{name} · {site}',
    follow: 'Neue Artikel abonnieren: {formats}',
  },
  llms: {
    byYear: 'Artikel nach Jahren',
    about:
      'Die Links führen zu den Artikeln in Markdown, mit ihren Anmerkungen. Die ersten Zeilen sagen jeweils, wer den Artikel geschrieben hat, wo und wann er erschienen ist und ob es der Text des Autors ist oder eine Zusammenfassung in den Worten dieses Archivs.',
    terms: 'Wer einen Autor zitiert, nehme das Original und nenne ihn; fremde Texte gehören weiterhin ihren Autoren.',
  },
  counts: {
    articles: { one: '{count} Artikel', other: '{count} Artikel' },
    notes: { one: '{count} Anmerkung', other: '{count} Anmerkungen' },
    passages: { one: '{count} Stelle', other: '{count} Stellen' },
    headings: { one: '{count} Überschrift', other: '{count} Überschriften' },
    mentions: { one: '{count} Erwähnung', other: '{count} Erwähnungen' },
    words: { one: '{count} Wort', other: '{count} Wörter' },
    sources: { one: '{count} Quelle', other: '{count} Quellen' },
    outlets: { one: '{count} Herausgeber', other: '{count} Herausgeber' },
    languages: { one: '{count} Sprache', other: '{count} Sprachen' },
    citations: { one: '{count} Nachweis', other: '{count} Nachweise' },
    events: { one: '{count} Ereignis', other: '{count} Ereignisse' },
    dates: { one: '{count} Datum', other: '{count} Daten' },
    paragraphs: { one: '{count} Absatz', other: '{count} Absätze' },
    relations: { one: '{count} Beziehung', other: '{count} Beziehungen' },
  },
  periods: { since: 'seit {date}', until: 'bis {date}' },
  seasons: {
    spring: 'Frühjahr {year}',
    summer: 'Sommer {year}',
    autumn: 'Herbst {year}',
    winter: 'Winter {year}',
  },
  separator: ', ',
  span: '{first} bis {last}',
  spanOfYears: '{first} bis {last}',
  more: 'und {count} weitere',
  newestFirst: 'Neueste zuerst',
  oldestFirst: 'Älteste zuerst',
  all: 'Alle',
  places: {
    note: 'Anmerkung {number}',
    paragraph: 'Absatz {number}',
    inSection: '{section}, Absatz {number}',
    opening: 'Anfang',
    section: 'Abschnitt „{title}“',
    introduction: 'Ursprüngliche Einleitung',
  },
  notFound: {
    title: 'Seite nicht gefunden',
    description: 'Unter dieser Adresse gibt es keine Seite.',
    advice:
      'Vielleicht ist die Seite umgezogen, oder die Adresse ist unvollständig. Suchen Sie, oder gehen Sie von einer dieser Listen aus.',
    adviceToSearch: 'Vielleicht ist die Seite umgezogen, oder die Adresse ist unvollständig. Suchen Sie danach.',
  },
  moved: { heading: 'Diese Seite ist umgezogen', description: '{title}: neue Adresse.' },
  front: {
    map: 'Karte der Länder in diesem Archiv',
    mapDescription: 'Jedes Land führt zu seiner Seite.',
    empty: 'Noch keine Artikel.',
    newest: 'Neueste Artikel',
    allArticles: { one: 'Alle Artikel', other: 'Alle {count} Artikel' },
    countries: 'Länder',
    allCountries: { one: 'Alle Länder', other: 'Alle {count} Länder' },
    years: 'Jahre',
    groups: 'Meistgenannte Gruppen',
    allGroups: { one: 'Alle Gruppen', other: 'Alle {count} Gruppen' },
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
};
