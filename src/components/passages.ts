import type { ArchiveArticle } from '../archive/archive.ts';
import type { ArticleMentions } from '../archive/mentions/archive-mentions.ts';
import { placeName } from '../archive/place-name.ts';
import { articlePath, type Urls } from '../archive/urls.ts';
import { highlight } from '../markdown/highlight.ts';
import type { Note } from '../markdown/parsed-article.ts';
import { renderHtml } from '../markdown/render-html.ts';

/** What one article says of something. */
export interface ArticlePassages {
  article: ArchiveArticle;
  passages: Passage[];
  /** Notes that name it and belong to none of the passages. */
  notes: PassageNote[];
}

export interface Passage {
  href: string;
  /** @example "Militant Groups in Syria, paragraph 12" */
  place: string;
  /** The paragraph, with the names in it marked. */
  html: string;
  notes: PassageNote[];
}

export interface PassageNote {
  label: string;
  href: string;
  html: string;
}

/** The paragraphs that name something, with the notes that they cite, article by article. */
export function passagesOf(mentions: readonly ArticleMentions[], urls: Urls): ArticlePassages[] {
  const inText = mentions.filter(({ paragraphs, notes }) => paragraphs.length + notes.length > 0);
  return inText.map(({ article, paragraphs, notes: named }) => {
    const options = { href: urls.href, article: articlePath(article.slug) };
    const noteOf = new Map(article.parsed.notes.map((note) => [note.label, note]));
    const paragraphOf = new Map(article.parsed.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
    const show = ({ label, id, content }: Note): PassageNote => ({
      label,
      href: urls.article(article.slug, id),
      html: renderHtml(content, options),
    });
    const cited = new Set<string>();
    const passages = paragraphs.flatMap(({ id, mentions: ranges }): Passage[] => {
      const paragraph = paragraphOf.get(id);
      if (!paragraph) return [];
      const labels = [...new Set(paragraph.marks.map(({ label }) => label))];
      for (const label of labels) cited.add(label);
      return [
        {
          href: urls.article(article.slug, id),
          place: placeName(id, paragraph.section?.title),
          html: renderHtml([asParagraph(highlight(paragraph.element, ranges))], options),
          notes: labels.flatMap((label) => noteOf.get(label) ?? []).map(show),
        },
      ];
    });
    const others = named.filter((label) => !cited.has(label)).flatMap((label) => noteOf.get(label) ?? []);
    return { article, passages, notes: others.map(show) };
  });
}

/** An item of a list stands by itself here, so that it is a paragraph. */
function asParagraph(element: ReturnType<typeof highlight>): ReturnType<typeof highlight> {
  return element.tagName === 'li' ? { ...element, tagName: 'div' } : element;
}
