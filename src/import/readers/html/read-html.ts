import type { Element, ElementContent, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import type { Found } from '../../model/found.ts';
import { cleanCharacters } from '../../html/clean-characters.ts';
import { parseDocument } from '../../html/parse-html.ts';
import { contentOf, isElement, replaceNodes } from '../../html/nodes.ts';
import { type ContentOptions, treeToPost } from '../../html/content-to-post.ts';
import { articleScope, findArticles, type Article } from './find-articles.ts';
import { boilerplateWarning, boilerplateParts, partOf, type BoilerplatePart } from './boilerplate.ts';
import { readHead } from './head.ts';
import { findOutsideNotes } from './outside-notes.ts';
import { lineOf, toPage } from './page.ts';
import type { Stated } from '../../model/post.ts';
import { readStated } from './read-stated.ts';
import { restoreLinks } from './snapshot-links.ts';
import { nestLists } from './nest-lists.ts';
import { findTitleBlock, type TitleBlock } from './title-block.ts';
import { asideSelector, headSelector } from './selectors.ts';

export interface PageOptions extends Pick<ContentOptions, 'pairNotes'> {
  file: string;
}

/**
 * Reads a saved page: its article, or all articles of an archive page. What is around them is left out, and the
 * first post says what that was.
 */
export function* readHtml(html: string, options: PageOptions): Generator<Found, void, void> {
  const { tree, isTextOnly, warnings: inTags } = parseDocument(html);
  const characters = cleanCharacters(tree);
  restoreLinks(tree);
  nestLists(tree);
  const page = toPage(tree);
  const articles = findArticles(page);
  if (articles.length === 0) {
    yield { unreadable: { file: options.file, place: 'the whole page', why: 'There is no text in it' } };
    return;
  }
  const head = readHead(page);
  const isOnly = articles.length === 1;
  const bodies = articles.map(({ body }) => body);
  const found = articles.map((article, index) => {
    const scope = articleScope(page, article);
    const block = isOnly ? findTitleBlock(page, head, article.body, scope) : undefined;
    return {
      article,
      block,
      notes: findOutsideNotes(page, article.body, new Set(bodies.filter((body) => body !== article.body))),
      stated: readStated(scope, head, isOnly, block),
      place: isOnly ? 'the page' : `article ${index + 1}`,
    };
  });
  const read = new Set(found.flatMap(({ article, notes }) => [article.body, ...notes]));
  const titles = new Set(found.map(({ stated }) => stated.title));
  const titled = head.windowTitle === undefined ? [] : [{ name: 'title', text: head.windowTitle }];
  const around = [...titled, ...boilerplateParts(page, read)].filter(({ text }) => !titles.has(text));
  let warnings = [...inTags, ...characters, ...boilerplateWarning(around, 'of the page around its articles')];
  for (const { article, block, notes, stated, place } of found) {
    const { content, left } = bodyWithout(article, stated, block);
    const own: Root = { type: 'root', children: content.concat(notes) };
    const post = treeToPost({ tree: own, isTextOnly, warnings: [] }, { ...options, place, stated, isRendered: true });
    warnings = [...warnings, ...boilerplateWarning(left, 'among the text of the article')];
    yield { post: { ...post, warnings: [...warnings, ...post.warnings] } };
    warnings = [];
  }
}

/** A first paragraph that is the title: word processors have no other. */
function titleLine(body: Element, title: string | undefined): Element | undefined {
  const first = selectAll('p', body).find((node) => lineOf(node) !== '');
  return first && lineOf(first) === title ? first : undefined;
}

/** An article's text without its title, and what was among it that is not part of it. */
function bodyWithout(
  { container, body }: Article,
  { title, subtitle, authors, published }: Stated,
  block: TitleBlock | undefined,
): { content: ElementContent[]; left: BoilerplatePart[] } {
  const left: BoilerplatePart[] = [];
  const asides = new Set(selectAll(container === body ? `${asideSelector}, ${headSelector}` : asideSelector, body));
  asides.delete(body);
  const parts = contentOf(body).filter((node) => isElement(node));
  const heading = selectAll('h1, h2', body).find((node) => lineOf(node) === title) ?? titleLine(body, title);
  if (heading) asides.add(heading);
  if (block && lineOf(block.title) === title) block.lines.forEach((line) => asides.add(line));
  // A date beside the paragraphs is not in the text.
  const date = container === body ? parts.find(({ tagName }) => tagName === 'time') : undefined;
  if (date) asides.add(date);
  replaceNodes(body, (node) => {
    if (node.type !== 'element' || !asides.has(node)) return undefined;
    left.push(partOf(node));
    return [];
  });
  const said = new Set(['', title, subtitle, ...(block ? [...authors, published?.words] : [])]);
  return { content: contentOf(body), left: left.filter(({ text }) => !said.has(text)) };
}
