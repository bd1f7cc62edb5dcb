import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { parseDate } from '../../base/dates.ts';
import { directionOf } from '../../base/text-direction.ts';
import type { FormattedItem } from '../cite/format-item.ts';
import { absoluteUrl } from '../data-files/context.ts';
import type { ArchiveArticle } from '../model.ts';
import { licenceOf } from '../licence.ts';
import type { Licence } from '../../schemas/licence.ts';
import { publicationOf } from '../published-in.ts';
import { byline, versionWords } from './article-head.ts';
import { type Chapter, writeChapter } from './chapter.ts';
import type { BookArchive, BookContext } from './context.ts';
import { addressLink, element, type Fact, factList, licenceLink, titleWords } from './elements.ts';

/** The title page of the book of an article: where it is from, how to cite it, and under which licence it is. */
export function articleTitlePage(
  article: ArchiveArticle,
  citations: readonly FormattedItem[],
  context: BookContext,
): Chapter {
  const { archive, addresses } = context;
  const { title, subtitle, data } = article;
  const own = article.isForeign ? { lang: article.language, dir: directionOf(article.language) } : {};
  return titlePage(
    [
      element('p', { className: ['quiet'] }, archive.site.title),
      element('h1', own, titleWords(title)),
      subtitle && element('p', { className: ['subtitle'], ...own }, titleWords(subtitle)),
      byline({ ...article, isForeign: false }, archive),
      factList([
        ...originFacts(article, archive),
        addressFact(absoluteUrl(addresses, addresses.urls.article(article.slug)), archive),
        ...citations.map(({ name, html }) => ({ term: name, value: citation(html) })),
        ...licenceFacts(licenceOf(article, archive.site), archive),
      ]),
    ],
    archive,
    data.title,
  );
}

/** The title page of a book of several chapters. @param lines what is said of it, below its title */
export function bookTitlePage(
  { title, kicker, lines, address }: { title: string; kicker?: string; lines: readonly string[]; address: string },
  { archive }: BookContext,
): Chapter {
  return titlePage(
    [
      element('p', { className: ['quiet'] }, kicker ?? ''),
      element('h1', {}, title),
      ...lines.map((line) => element('p', {}, line)),
      factList([addressFact(address, archive), ...licenceFacts(archive.site.licence, archive)]),
    ],
    archive,
    title,
  );
}

function titlePage(content: readonly (ElementContent | undefined)[], { site }: BookArchive, title: string): Chapter {
  return writeChapter({
    file: 'title.xhtml',
    page: '',
    isWhole: false,
    role: 'titlepage',
    title,
    label: title,
    language: site.language,
    direction: directionOf(site.language),
    content: content.filter((node) => node !== undefined),
  });
}

function originFacts(article: ArchiveArticle, archive: BookArchive): Fact[] {
  const { data, date } = article;
  const { words } = archive;
  const publication = publicationOf(data, archive.publications);
  const imprint = [
    data.volume && words.article.volume({ volume: data.volume }),
    data.issue && words.article.issue({ issue: data.issue }),
    data.pages && words.article.pages({ pages: data.pages }),
    publication?.publisher,
  ].filter((detail) => detail !== undefined);
  const originals = [data.url, data.doi === undefined ? undefined : `https://doi.org/${data.doi}`];
  const changes = [
    { term: words.article.added, day: data.added },
    { term: words.article.updated, day: data.updated },
  ];
  return [
    ...(publication
      ? [
          {
            term: words.article.publishedIn,
            value: [element('cite', {}, publication.name), ...imprint.map((detail) => words.separator + detail)],
          },
        ]
      : []),
    ...originals.flatMap((href) =>
      href === undefined ? [] : [{ term: words.article.original, value: [addressLink(href)] }],
    ),
    {
      term: words.article.date,
      value: [words.format.capitalised(date.display), data.publishedBasis && ` — ${data.publishedBasis}`],
    },
    ...changes.flatMap(({ term, day }) =>
      day === undefined ? [] : [{ term, value: [parseDate(day, words.raw).display] }],
    ),
    { term: words.article.version, value: [versionWords(article, archive)] },
    ...(archive.languages.length > 1
      ? [{ term: words.article.language, value: [words.format.language(article.language)] }]
      : []),
  ];
}

function addressFact(address: string, { words }: BookArchive): Fact {
  return { term: words.books.address, value: [addressLink(address)] };
}

function licenceFacts(licence: Licence | undefined, { words }: BookArchive): Fact[] {
  return licence ? [{ term: words.books.licence, value: [licenceLink(licence)] }] : [];
}

/** A formatted citation, without the elements by which pages change it. */
function citation(html: string): ElementContent[] {
  const plain = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const children = node.children.flatMap(plain);
    return node.tagName === 'span' ? children : [{ ...node, children }];
  };
  return fromHtml(html, { fragment: true }).children.flatMap((node) =>
    node.type === 'element' || node.type === 'text' ? plain(node) : [],
  );
}
