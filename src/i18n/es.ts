import { article } from './es/article.ts';
import { books } from './es/books.ts';
import { data } from './es/data.ts';
import { entities } from './es/entities.ts';
import { indexes } from './es/indexes.ts';
import { kinds } from './es/kinds.ts';
import { offline } from './es/offline.ts';
import { relations } from './es/relations.ts';
import { search } from './es/search.ts';
import type { Translation } from './model.ts';

/** Spanish. */
export const es: Translation = {
  language: 'es',
  dates: {
    about: 'hacia {date}',
    probably: 'probablemente {date}',
    between: 'entre {first} y {last}',
  },
  site: {
    skip: 'Ir al contenido',
    navigation: 'Menú principal',
    menu: 'Menú',
    feed: '{site}: nuevos artículos',
    owner: '{site} reúne los escritos de {owner}.',
    licence: 'Textos con licencia {licence}.',
    about: 'Acerca de',
    data: 'Datos',
    rss: 'Canal RSS',
  },
  feeds: {
    titleOf: '{name} · {site}',
    follow: 'Seguir los artículos nuevos: {formats}',
  },
  llms: {
    byYear: 'Artículos por año',
    about:
      'Los enlaces llevan a los artículos en Markdown, con sus notas. Las primeras líneas de cada uno dicen quién lo escribió, dónde y cuándo apareció, y si es el texto del autor o un resumen con las palabras de este archivo.',
    terms: 'Para citar a un autor, use el original y nombre al autor; los textos ajenos siguen siendo de sus autores.',
  },
  counts: {
    articles: { one: '{count} artículo', other: '{count} artículos' },
    notes: { one: '{count} nota', other: '{count} notas' },
    passages: { one: '{count} pasaje', other: '{count} pasajes' },
    headings: { one: '{count} epígrafe', other: '{count} epígrafes' },
    mentions: { one: '{count} mención', other: '{count} menciones' },
    words: { one: '{count} palabra', other: '{count} palabras' },
    sources: { one: '{count} fuente', other: '{count} fuentes' },
    outlets: { one: '{count} medio', other: '{count} medios' },
    languages: { one: '{count} idioma', other: '{count} idiomas' },
    citations: { one: '{count} referencia', other: '{count} referencias' },
    events: { one: '{count} acontecimiento', other: '{count} acontecimientos' },
    dates: { one: '{count} fecha', other: '{count} fechas' },
    paragraphs: { one: '{count} párrafo', other: '{count} párrafos' },
    relations: { one: '{count} relación', other: '{count} relaciones' },
  },
  periods: { since: 'desde {date}', until: 'hasta {date}' },
  seasons: {
    spring: 'Primavera de {year}',
    summer: 'Verano de {year}',
    autumn: 'Otoño de {year}',
    winter: 'Invierno de {year}',
  },
  separator: ', ',
  span: '{first} a {last}',
  spanOfYears: '{first} a {last}',
  more: 'y {count} más',
  newestFirst: 'Más recientes primero',
  oldestFirst: 'Más antiguos primero',
  all: 'Todo',
  places: {
    note: 'Nota {number}',
    paragraph: 'Párrafo {number}',
    inSection: '{section}, párrafo {number}',
    opening: 'Comienzo',
    section: 'Sección «{title}»',
    introduction: 'Introducción original',
  },
  notFound: {
    title: 'Página no encontrada',
    description: 'No hay ninguna página en esta dirección.',
    advice:
      'Puede que la página haya cambiado de sitio o que la dirección esté incompleta. Haga una búsqueda o empiece por una de estas listas.',
    adviceToSearch: 'Puede que la página haya cambiado de sitio o que la dirección esté incompleta. Haga una búsqueda.',
  },
  moved: { heading: 'Esta página ha cambiado de dirección', description: '{title}: nueva dirección.' },
  front: {
    map: 'Mapa de los países de este archivo',
    mapDescription: 'Cada país lleva a su página.',
    empty: 'Todavía no hay artículos.',
    newest: 'Últimos artículos',
    allArticles: { one: 'Todos los artículos', other: 'Los {count} artículos' },
    countries: 'Países',
    allCountries: { one: 'Todos los países', other: 'Los {count} países' },
    years: 'Años',
    groups: 'Grupos más mencionados',
    allGroups: { one: 'Todos los grupos', other: 'Los {count} grupos' },
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
