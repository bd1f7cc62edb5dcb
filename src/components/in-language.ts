import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { ArchiveArticle } from '../archive/model.ts';
import { suffixBeside } from '../archive/tell-apart.ts';
import { escapeHtml } from '../archive/title.ts';
import { type Direction, directionOf, directionOfText } from '../base/text-direction.ts';
import type { Note } from '../markdown/parsed-article.ts';
import { titleMarkup } from './title-markup.ts';

type Spoken = Pick<ArchiveArticle, 'language' | 'isForeign'>;

/** The attributes of an element with words of an article: none if these are in the language of the page. */
export function inLanguage({ language, isForeign }: Spoken): { lang?: string; dir?: Direction } {
  return isForeign ? { lang: language, dir: directionOf(language) } : {};
}

/**
 * The title of an article as HTML for lists, within an element for its language if the page has another, with what tells
 * it apart from others of the same title.
 *
 * @param beside a text beside the title, whose words are not repeated
 */
export function articleTitle(article: Spoken & Pick<ArchiveArticle, 'title' | 'distinction'>, beside?: string): string {
  const html = titleMarkup(article.title);
  const { lang, dir } = inLanguage(article);
  const title = lang === undefined ? html : `<span lang="${lang}" dir="${dir}">${html}</span>`;
  return title + escapeHtml(suffixBeside(article.distinction, beside));
}

/** The blocks of an article's text with the attributes of its language. A block that has its own keeps it. */
export function blocksInLanguage(content: readonly ElementContent[], article: Spoken): readonly ElementContent[] {
  if (!article.isForeign) return content;
  const attributes = inLanguage(article);
  return content.map((node) =>
    node.type === 'element' ? ({ ...node, properties: { ...attributes, ...node.properties } } satisfies Element) : node,
  );
}

/** A note as an element: its attributes, and its blocks with those of its language. */
interface NoteElement {
  dir?: Direction;
  content: readonly ElementContent[];
}

/**
 * A note in the direction of its own letters, which is that of its article unless it is in another script. So is each of
 * its blocks.
 *
 * @param page the language of the page
 */
export function noteInLanguage(
  { text, content }: Pick<Note, 'text' | 'content'>,
  article: Spoken,
  page: string,
): NoteElement {
  const around = directionOf(article.language);
  const own = directionOfText(text, around);
  const lang = article.isForeign ? { lang: article.language } : {};
  return {
    ...(own !== directionOf(page) || article.isForeign ? { dir: own } : {}),
    content: content.map((node) => {
      if (node.type !== 'element') return node;
      const direction = directionOfText(textOf(node), own);
      const dir = direction === own ? {} : { dir: direction };
      return { ...node, properties: { ...lang, ...dir, ...node.properties } } satisfies Element;
    }),
  };
}
