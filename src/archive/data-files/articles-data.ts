import { typeOfAddress } from '../../base/media-types.ts';
import type { Archive } from '../model.ts';
import { plainTitle, type Title, writeTitle } from '../title.ts';
import { absoluteUrl, type DataContext } from './context.ts';

/** `articles.json`: every article, with its frontmatter and data derived from it. */
export function articlesData({ articles }: Archive, context: DataContext) {
  return articles.map(({ slug, language, data, title, subtitle, date, parsed }) => ({
    id: slug,
    ...data,
    language,
    url: absoluteUrl(context, context.urls.article(slug)),
    originalUrl: data.url,
    files: data.files.map((file) => ({
      ...file,
      url: absoluteUrl(context, context.urls.href(file.path)),
      type: typeOfAddress(file.path)?.mime,
    })),
    titleMarkdown: markdownOf(title),
    subtitleMarkdown: subtitle && markdownOf(subtitle),
    published: { edtf: date.edtf, earliest: date.earliest, latest: date.latest, basis: data.publishedBasis },
    publishedBasis: undefined,
    draft: undefined,
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
