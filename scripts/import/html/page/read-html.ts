import type { ElementContent, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import type { Found } from '../../model/found.ts';
import type { Post } from '../../model/post.ts';
import { parseDocument } from '../parse-html.ts';
import { contentOf, replaceNodes } from '../replace-nodes.ts';
import { treeToPost } from '../tree-to-post.ts';
import { findArticles, type Article } from './find-articles.ts';
import { frameDoubt, frameParts, partOf, type FramePart } from './frame.ts';
import { readLinkedData } from './linked-data.ts';
import { findOutsideNotes } from './outside-notes.ts';
import { toPage } from './page.ts';
import { readStated } from './read-stated.ts';
import { resolveAddresses } from './resolve-addresses.ts';
import { asideSelector, headSelector } from './selectors.ts';

export interface PageOptions {
  file: string;
  /** Pairs marks and notes, as {@link ContentOptions} has it. */
  pairNotes?: (post: Post) => Post;
}

/**
 * Reads a saved page: its article, or all articles of an archive page. What stands around them is left behind, and the
 * first post says what that was.
 */
export function* readHtml(html: string, options: PageOptions): Generator<Found, void, void> {
  const { tree, tangled } = parseDocument(html);
  const page = toPage(tree);
  const articles = findArticles(page);
  if (articles.length === 0) {
    yield { unreadable: { file: options.file, place: 'the whole page', why: 'There is no text in it' } };
    return;
  }
  const linked = readLinkedData(page);
  const notes = articles.map(({ body }) => findOutsideNotes(page, body));
  const read = new Set<ElementContent>([...articles.map(({ body }) => body), ...notes.flat()]);
  const around = frameParts(page.tree, read);
  const stated = articles.map((article) => readStated(page, article, articles.length === 1, linked));
  for (const [index, article] of articles.entries()) {
    const statedHere = stated[index];
    if (!statedHere) continue;
    const left: FramePart[] = [];
    const content = [...bodyWithout(article, left), ...(notes[index] ?? [])];
    const own: Root = { type: 'root', children: content };
    resolveAddresses(own, statedHere.permalink);
    const titles = new Set(stated.map(({ title }) => title));
    const doubts = [
      ...(index === 0
        ? frameDoubt(
            around.filter(({ text }) => !titles.has(text)),
            'of the page around its articles',
          )
        : []),
      ...frameDoubt(
        left.filter(({ text }) => text !== statedHere.title),
        'among the text of the article',
      ),
    ];
    const place = articles.length === 1 ? 'the page' : `article ${index + 1}`;
    const post = treeToPost({ tree: own, tangled }, { ...options, place, stated: statedHere, isRendered: true });
    yield { post: { ...post, doubts: [...doubts, ...post.doubts] } };
  }
}

/** An article's text without what stands among it and is not part of it. */
function bodyWithout({ container, body }: Article, left: FramePart[]): ElementContent[] {
  const asides = new Set(selectAll(container === body ? `${asideSelector}, ${headSelector}` : asideSelector, body));
  asides.delete(body);
  replaceNodes(body, (node) => {
    if (node.type !== 'element' || !asides.has(node)) return undefined;
    const part = partOf(node);
    if (part.text !== '') left.push(part);
    return [];
  });
  return contentOf(body);
}
