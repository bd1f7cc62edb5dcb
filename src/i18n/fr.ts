import { article } from './fr/article.ts';
import { books } from './fr/books.ts';
import { data } from './fr/data.ts';
import { entities } from './fr/entities.ts';
import { indexes } from './fr/indexes.ts';
import { kinds } from './fr/kinds.ts';
import { offline } from './fr/offline.ts';
import { relations } from './fr/relations.ts';
import { search } from './fr/search.ts';
import type { Translation } from './model.ts';

/** French. Before ; : ! ? and within « » are narrow no-break spaces (U+202F). */
export const fr: Translation = {
  language: 'fr',
  dates: {
    about: 'vers {date}',
    probably: 'probablement {date}',
    between: 'entre {first} et {last}',
  },
  site: {
    skip: 'Aller au contenu',
    navigation: 'Menu principal',
    menu: 'Menu',
    feed: '{site} : nouveaux articles',
    owner: '{site} rassemble les écrits signés {owner}.',
    licence: 'Textes sous licence {licence}.',
    about: 'À propos',
    data: 'Données',
    rss: 'Flux RSS',
  },
  feeds: {
    titleOf: '{name} · {site}',
    follow: 'Suivre les nouveaux articles : {formats}',
  },
  llms: {
    byYear: 'Articles par année',
    about:
      'Les liens mènent aux articles en Markdown, avec leurs notes. Les premières lignes de chacun disent qui l’a écrit, où et quand il a paru, et s’il s’agit du texte de l’auteur ou d’un résumé rédigé par cette archive.',
    terms: 'Pour citer un auteur, reprenez l’original et nommez-le ; les textes d’autrui restent à leurs auteurs.',
  },
  counts: {
    articles: { one: '{count} article', other: '{count} articles' },
    notes: { one: '{count} note', other: '{count} notes' },
    passages: { one: '{count} passage', other: '{count} passages' },
    headings: { one: '{count} intertitre', other: '{count} intertitres' },
    mentions: { one: '{count} mention', other: '{count} mentions' },
    words: { one: '{count} mot', other: '{count} mots' },
    sources: { one: '{count} source', other: '{count} sources' },
    outlets: { one: '{count} éditeur', other: '{count} éditeurs' },
    languages: { one: '{count} langue', other: '{count} langues' },
    citations: { one: '{count} référence', other: '{count} références' },
    events: { one: '{count} événement', other: '{count} événements' },
    dates: { one: '{count} date', other: '{count} dates' },
    paragraphs: { one: '{count} paragraphe', other: '{count} paragraphes' },
    relations: { one: '{count} relation', other: '{count} relations' },
  },
  periods: { since: 'depuis {date}', until: 'jusqu’à {date}' },
  seasons: {
    spring: 'Printemps {year}',
    summer: 'Été {year}',
    autumn: 'Automne {year}',
    winter: 'Hiver {year}',
  },
  separator: ', ',
  span: '{first} à {last}',
  spanOfYears: '{first} à {last}',
  more: 'et {count} de plus',
  newestFirst: 'Du plus récent au plus ancien',
  oldestFirst: 'Du plus ancien au plus récent',
  all: 'Tout',
  places: {
    note: 'Note {number}',
    paragraph: 'Paragraphe {number}',
    inSection: '{section}, paragraphe {number}',
    opening: 'Début',
    section: 'Section « {title} »',
    introduction: 'Introduction d’origine',
  },
  notFound: {
    title: 'Page introuvable',
    description: 'Il n’y a pas de page à cette adresse.',
    advice:
      'La page a peut-être été déplacée, ou l’adresse est incomplète. Lancez une recherche, ou partez de l’une de ces listes.',
    adviceToSearch: 'La page a peut-être été déplacée, ou l’adresse est incomplète. Lancez une recherche.',
  },
  moved: { heading: 'Cette page a été déplacée', description: '{title} : nouvelle adresse.' },
  front: {
    map: 'Carte des pays de cette archive',
    mapDescription: 'Chaque pays mène à sa page.',
    empty: 'Pas encore d’articles.',
    newest: 'Derniers articles',
    allArticles: { one: 'Tous les articles', other: 'Les {count} articles' },
    countries: 'Pays',
    allCountries: { one: 'Tous les pays', other: 'Les {count} pays' },
    years: 'Années',
    groups: 'Groupes les plus cités',
    allGroups: { one: 'Tous les groupes', other: 'Les {count} groupes' },
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
