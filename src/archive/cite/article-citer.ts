import { memoizeByObject } from '../../base/memoize.ts';
import type { CslRecord } from '../citations/csl.ts';
import { authorsOf } from '../authors.ts';
import { absoluteUrl, type DataContext } from '../data-files/context.ts';
import type { Archive, ArchiveArticle } from '../model.ts';
import { publicationOf } from '../published-in.ts';
import { articleKindIn } from '../vocabulary/vocabulary.ts';
import { articleItem, type CitedArticle } from './article-item.ts';
import { subjectsOf } from './subjects.ts';

/** An article in the forms that citations and metadata need. */
export interface ArticleCitation {
  cited: CitedArticle;
  item: CslRecord;
}

/** Returns a function that prepares the citation of an article, once. */
export function articleCiter(archive: Archive, context: DataContext): (article: ArchiveArticle) => ArticleCitation {
  return memoizeByObject((article) => {
    const cited = citedArticle(archive, article, context);
    return { cited, item: articleItem(cited) };
  });
}

function citedArticle(archive: Archive, article: ArchiveArticle, context: DataContext): CitedArticle {
  const { site, people, groups, publications, series, translations, words, vocabulary } = archive;
  const { slug, language, data, title, subtitle, date } = article;
  const original = translations.get(article)?.find((other) => other.slug === data.translationOf);
  return {
    slug,
    title,
    subtitle,
    originalTitle: original?.title,
    keywords: subjectsOf(article, archive),
    article: data,
    kind: articleKindIn(vocabulary, data.kind),
    date,
    authors: authorsOf({ people, groups }, data.authors),
    publication: publicationOf(data, publications),
    series: data.series === undefined ? undefined : series.get(data.series)?.title,
    language,
    address: absoluteUrl(context, context.urls.article(slug)),
    archive: site.title,
    standing: data.form === 'digest' ? words.cite.digest : words.cite.archived,
  };
}
