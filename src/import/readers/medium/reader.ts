import type { Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { attribute, contentOf, hasClass, isElement } from '../../html/nodes.ts';
import { parseDocument } from '../../html/parse-html.ts';
import type { Found } from '../../model/found.ts';
import type { BundleReader, Include, Reader } from '../../model/reader.ts';
import type { LeftOut, Stated } from '../../model/post.ts';
import { lineOf, textOf } from '../html/page.ts';
import { type Bundle, readTextOf } from '../../input/bundle/bundle.ts';
import { normaliseLineEnds } from '../../input/read-text.ts';
import { readFragment, takeOut } from '../read-fragment.ts';
import { readWhole } from '../read-whole.ts';
import { dateOfValue } from '../stated-values.ts';

/** Posts of an export of Medium: pages with microformats, one for each post. */
export const mediumReader: Reader = {
  name: 'medium',
  what: 'a post of an export of Medium',
  isStreamed: false,
  accepts: ({ start }) =>
    /<article\b[^<>]*\bh-entry\b/.test(start) &&
    /<section\b[^<>]*\be-content\b/.test(start) &&
    /\bp-name\b/.test(start),
  read(input, { include = {} }) {
    return readWhole(input, (html, file) => [readMedium(html, { file, place: 'the page', name: file }, include)]);
  },
};

/** An export of Medium: Settings, Security and apps, Download your information. Its other folders are lists. */
export const mediumFolderReader: BundleReader = {
  name: 'medium',
  what: 'an export of Medium',
  opens: 'bundle',
  accepts: async (bundle) => {
    const [first] = postsIn(bundle);
    return first !== undefined && mediumReader.accepts({ start: await readTextOf(bundle, first) });
  },
  async *read(bundle, { include = {} }) {
    const { file } = bundle;
    const posts = new Set(postsIn(bundle));
    for (const place of posts) {
      yield readMedium(normaliseLineEnds(await readTextOf(bundle, place)), { file, place, name: place }, include);
    }
    const others = new Set(
      [...bundle.entries.keys()].filter((path) => !posts.has(path)).map((path) => path.replace(/\/[^/]*$/, '/')),
    );
    for (const place of others)
      yield { skipped: { file, place, title: '', why: 'no posts: what the account did and has' } };
  },
};

/** @example "posts/2019-05-06_The-ford-1a2b3c4d5e6f.html" */
function postsIn({ entries }: Bundle): string[] {
  return [...entries.keys()]
    .filter((path) => /(?:^|\/)posts\/(?:\d{4}-\d\d-\d\d|draft)_[^/]*\.html$/.test(path))
    .sort();
}

/** Reads a post of Medium. @param name of its file: drafts are told by it */
export function readMedium(
  html: string,
  { file, place, name }: { file: string; place: string; name: string },
  include: Include,
): Found {
  const { tree } = parseDocument(html);
  const isDraft = /(?:^|[\\/])draft_[^\\/]*$/.test(name);
  const stated = readStated(tree, isDraft);
  if (isDraft && !include.drafts) {
    return { skipped: { file, place, title: stated.title ?? '', why: 'a draft', option: 'drafts' } };
  }
  const body = select('.e-content', tree);
  const footer = selectAll('footer', tree).map(lineOf).filter(Boolean);
  const besides = footer.map((text): LeftOut => ({ text, why: 'what the export says of the post' }));
  const content = body ? toHtml({ type: 'root', children: contentOf(body) }) : '';
  return readFragment({ file, place, html: content, stated, besides, prepare: (own) => withoutTitle(own, stated) });
}

function readStated(tree: Root, isDraft: boolean): Stated {
  const [time] = selectAll('time.dt-published', tree);
  const published = dateOfValue(time && attribute(time, 'dateTime'));
  const [canonical] = selectAll('a.p-canonical', tree).flatMap((link) => attribute(link, 'href') ?? []);
  const title = textOf('.p-name', tree);
  const subtitle = textOf('.p-summary', tree);
  const slug = canonical === undefined ? undefined : /([^/]+?)(?:-[\da-f]{6,12})?\/?$/.exec(canonical)?.[1];
  return {
    ...(title !== undefined && { title }),
    // A text without a subtitle has its opening words there.
    ...(subtitle !== undefined && hasSubtitle(tree, subtitle) && { subtitle }),
    ...(published && { published }),
    ...(canonical !== undefined && URL.canParse(canonical) && { permalink: canonical }),
    ...(slug !== undefined && { slug }),
    ...(isDraft && { status: 'draft' }),
    authors: selectAll('.p-author', tree).map(lineOf),
    categories: [],
    tags: selectAll('.p-tag, a[rel~="tag"]', tree).map(lineOf),
  };
}

function hasSubtitle(tree: Root, subtitle: string): boolean {
  return selectAll('.graf--subtitle', tree).some((node) => lineOf(node) === subtitle);
}

/** The title and the subtitle are at the top of the text, too, where they are said once more. */
function withoutTitle(tree: Root, { title, subtitle }: Stated): LeftOut[] {
  return takeOut(tree, (node) => {
    if (hasClass(node, 'graf--title') && lineOf(node) === title) return '';
    if (hasClass(node, 'graf--subtitle') && lineOf(node) === subtitle) return '';
    return isElement(node, 'hr') && hasClass(node, 'section-divider') && isFirst(tree, node) ? '' : undefined;
  });
}

function isFirst(tree: Root, node: unknown): boolean {
  return select('hr', tree) === node;
}
