import { article } from './ru/article.ts';
import { books } from './ru/books.ts';
import { data } from './ru/data.ts';
import { entities } from './ru/entities.ts';
import { indexes } from './ru/indexes.ts';
import { kinds } from './ru/kinds.ts';
import { offline } from './ru/offline.ts';
import { relations } from './ru/relations.ts';
import { search } from './ru/search.ts';
import { inAllForms } from './ru/forms.ts';
import type { Translation } from './model.ts';

/**
 * Russian. Names and counted nouns are in the nominative, so texts list them (“12 фрагментов, 3 статьи”) and never
 * govern them. No text ends with a date and a full stop, because dates end with “г.”. Before dashes are no-break spaces.
 */
export const ru: Translation = {
  language: 'ru',
  dates: {
    about: 'примерно {date}',
    probably: 'вероятно, {date}',
    between: 'период {first} — {last}',
  },
  site: {
    skip: 'Перейти к содержанию',
    navigation: 'Главное меню',
    menu: 'Меню',
    feed: '{site}: новые статьи',
    owner: '{site}: собрание текстов. Автор: {owner}.',
    licence: 'Тексты доступны по лицензии {licence}.',
    about: 'О сайте',
    data: 'Данные',
    rss: 'RSS-лента',
  },
  feeds: {
    titleOf: '{name} · {site}',
    follow: 'Подписаться на новые статьи: {formats}',
  },
  llms: {
    byYear: 'Статьи по годам',
    about:
      'Ссылки ведут к статьям в формате Markdown, с примечаниями. В первых строках каждой сказано, кто её написал, где и когда она вышла и что это: авторский текст или пересказ, сделанный этим архивом.',
    terms: 'Цитируя автора, обращайтесь к оригиналу и называйте автора; чужие тексты принадлежат их авторам.',
  },
  counts: {
    articles: {
      one: '{count} статья',
      few: '{count} статьи',
      many: '{count} статей',
      other: '{count} статьи',
    },
    notes: {
      one: '{count} примечание',
      few: '{count} примечания',
      many: '{count} примечаний',
      other: '{count} примечания',
    },
    passages: {
      one: '{count} фрагмент',
      few: '{count} фрагмента',
      many: '{count} фрагментов',
      other: '{count} фрагмента',
    },
    headings: {
      one: '{count} подзаголовок',
      few: '{count} подзаголовка',
      many: '{count} подзаголовков',
      other: '{count} подзаголовка',
    },
    mentions: {
      one: '{count} упоминание',
      few: '{count} упоминания',
      many: '{count} упоминаний',
      other: '{count} упоминания',
    },
    words: {
      one: '{count} слово',
      few: '{count} слова',
      many: '{count} слов',
      other: '{count} слова',
    },
    sources: {
      one: '{count} источник',
      few: '{count} источника',
      many: '{count} источников',
      other: '{count} источника',
    },
    outlets: {
      one: '{count} издатель',
      few: '{count} издателя',
      many: '{count} издателей',
      other: '{count} издателя',
    },
    languages: {
      one: '{count} язык',
      few: '{count} языка',
      many: '{count} языков',
      other: '{count} языка',
    },
    citations: {
      one: '{count} ссылка на источники',
      few: '{count} ссылки на источники',
      many: '{count} ссылок на источники',
      other: '{count} ссылки на источники',
    },
    events: {
      one: '{count} событие',
      few: '{count} события',
      many: '{count} событий',
      other: '{count} события',
    },
    dates: { one: '{count} дата', few: '{count} даты', many: '{count} дат', other: '{count} даты' },
    paragraphs: {
      one: '{count} абзац',
      few: '{count} абзаца',
      many: '{count} абзацев',
      other: '{count} абзаца',
    },
    relations: { one: '{count} связь', few: '{count} связи', many: '{count} связей', other: '{count} связи' },
  },
  periods: { since: 'начало: {date}', until: 'окончание: {date}' },
  seasons: {
    spring: 'Весна {year}',
    summer: 'Лето {year}',
    autumn: 'Осень {year}',
    winter: 'Зима {year}',
  },
  separator: ', ',
  span: '{first} — {last}',
  spanOfYears: '{first}–{last}',
  more: 'и ещё {count}',
  newestFirst: 'Сначала новые',
  oldestFirst: 'Сначала старые',
  all: 'Все',
  places: {
    note: 'Примечание {number}',
    paragraph: 'Абзац {number}',
    inSection: '{section}, абзац {number}',
    opening: 'Начало',
    section: 'Раздел «{title}»',
    introduction: 'Вступление из оригинала',
  },
  notFound: {
    title: 'Страница не найдена',
    description: 'По этому адресу нет страницы.',
    advice:
      'Возможно, страница переехала или адрес указан не полностью. Воспользуйтесь поиском или начните с одного из этих списков.',
    adviceToSearch: 'Возможно, страница переехала или адрес указан не полностью. Воспользуйтесь поиском.',
  },
  moved: { heading: 'Страница переехала', description: '{title}: новый адрес.' },
  front: {
    map: 'Карта стран этого архива',
    mapDescription: 'От каждой страны ссылка ведёт на её страницу.',
    empty: 'Статей пока нет.',
    newest: 'Новые статьи',
    allArticles: inAllForms('Все статьи ({count})'),
    countries: 'Страны',
    allCountries: inAllForms('Все страны ({count})'),
    years: 'Годы',
    groups: 'Самые упоминаемые группы',
    allGroups: inAllForms('Все группы ({count})'),
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
