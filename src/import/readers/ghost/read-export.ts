import { isObject } from '../../../base/is-object.ts';
import { feedFormats } from '../../../archive/feeds/formats.ts';
import { markdownToHtml } from '../../html/markdown/markdown-to-html.ts';
import type { Found, Skipped } from '../../model/found.ts';
import { BETWEEN_POSTS } from '../../model/between-posts.ts';
import type { Stated } from '../../model/post.ts';
import type { Include } from '../../model/reader.ts';
import { spokenLanguage } from '../../frontmatter/clean-text.ts';
import { readFragment } from '../read-fragment.ts';
import { dateOfValue, textOfValue } from '../stated-values.ts';

type Row = Readonly<Record<string, unknown>>;

interface ExportContext {
  file: string;
  place: (post: string) => string;
  imageAt?: (address: string) => string | undefined;
}

/** Reads an export of Ghost: its tables of posts, of people, and of tags. */
export function* readExport(
  value: unknown,
  { file, place, imageAt }: ExportContext,
  include: Include,
): Generator<Found> {
  const tables = tablesOf(value);
  if (!tables) {
    yield {
      unreadable: { file, place: place('the whole file'), why: 'It is damaged or cut short: the posts are not in it.' },
    };
    return;
  }
  const [users, tags, metas] = ['users', 'tags', 'posts_meta'].map(
    (name) => new Map(rowsOf(tables, name).map((row) => [String(row[name === 'posts_meta' ? 'post_id' : 'id']), row])),
  );
  const [ofAuthors, ofTags] = ['posts_authors', 'posts_tags'].map((name) =>
    Map.groupBy(
      rowsOf(tables, name).toSorted((a, b) => Number(a['sort_order'] ?? 0) - Number(b['sort_order'] ?? 0)),
      (row) => String(row['post_id']),
    ),
  );
  const blog = blogOf(tables);
  for (const [index, post] of rowsOf(tables, 'posts').entries()) {
    const id = String(post['id']);
    const named = (rows: readonly Row[] | undefined, key: string, table: ReadonlyMap<string, Row> | undefined) =>
      (rows ?? []).flatMap((row): Row[] => {
        const found = table?.get(String(row[key]));
        return found ? [found] : [];
      });
    const authors = named(ofAuthors?.get(id) ?? [post], 'author_id', users);
    const terms = named(ofTags?.get(id), 'tag_id', tags);
    const title = textOfValue(post['title']);
    const reason = whySkipped(post, include);
    const where = place(`post ${index + 1}`);
    if (reason) {
      yield { skipped: { file, place: where, title: title ?? '', ...reason } };
      continue;
    }
    const stated = { ...blog, ...readStated(post, authors, terms) };
    yield readFragment({ file, place: where, html: htmlOf(post, metas?.get(id)), stated, ...(imageAt && { imageAt }) });
  }
}

function tablesOf(value: unknown): Row | undefined {
  const root: unknown = isObject(value) && Array.isArray(value['db']) ? value['db'][0] : value;
  const data: unknown = isObject(root) ? root['data'] : undefined;
  return isObject(data) && Array.isArray(data['posts']) ? data : undefined;
}

function rowsOf(tables: Row, name: string): Row[] {
  const rows: unknown = tables[name];
  return Array.isArray(rows) ? rows.filter((row) => isObject(row)) : [];
}

function blogOf(tables: Row): Pick<Stated, 'publication' | 'blog' | 'language'> {
  const settings = new Map(rowsOf(tables, 'settings').map((row) => [row['key'], textOfValue(row['value'])]));
  const [title, description] = [settings.get('title'), settings.get('description')];
  const language = spokenLanguage(settings.get('locale') ?? settings.get('lang') ?? settings.get('default_locale'));
  return {
    ...(title !== undefined && { publication: title }),
    ...(description !== undefined && { blog: { description } }),
    ...(language !== undefined && { language }),
  };
}

function whySkipped({ status, visibility }: Row, include: Include): Pick<Skipped, 'why' | 'option'> | undefined {
  if (status === 'draft' && !include.drafts) return { why: 'a draft', option: 'drafts' };
  if (status === 'scheduled' && !include.drafts) return { why: 'to be published later', option: 'drafts' };
  const isOpen = visibility === undefined || visibility === null || visibility === 'public';
  return isOpen || include.protected ? undefined : { why: 'for members only', option: 'protected' };
}

function readStated(post: Row, authors: readonly Row[], terms: readonly Row[]): Stated {
  const of = (key: string) => textOfValue(post[key]);
  const texts = { title: of('title'), slug: of('slug'), excerpt: of('custom_excerpt') };
  const published = dateOfValue(post['published_at'] ?? post['created_at']);
  const canonical = of('canonical_url');
  const status = of('status');
  const { rss } = feedFormats;
  const shown = terms.filter(
    ({ visibility, name }) => visibility !== 'internal' && !textOfValue(name)?.startsWith('#'),
  );
  const listed = (rows: readonly Row[], folder: string) =>
    rows.flatMap(({ name, slug }): [string, string][] => {
      const [named, within] = [textOfValue(name), textOfValue(slug)];
      return named === undefined || within === undefined ? [] : [[named, `/${folder}/${within}/`]];
    });
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
    ...(published && { published }),
    ...(texts.slug !== undefined && { oldPaths: [`/${texts.slug}/`] }),
    ...(canonical !== undefined && URL.canParse(canonical) && { permalink: canonical }),
    ...((status === 'draft' || status === 'scheduled') && { status: 'draft' }),
    authors: authors.flatMap(({ name }) => textOfValue(name) ?? []),
    categories: [],
    tags: shown.flatMap(({ name }) => textOfValue(name) ?? []),
    addresses: {
      post: [],
      terms: listed(shown, 'tag'),
      authors: listed(authors, 'author'),
      feeds: [['/rss/', `/${rss.file}`]],
      lists: ['/page/*'],
      years: [],
    },
  };
}

/** The text as Ghost shows it, below the image that it shows first. A post that was never shown has only its source. */
function htmlOf(post: Row, meta: Row | undefined): string {
  const html = textOfValue(post['html']) ?? fromSource(post);
  const image = textOfValue(post['feature_image']);
  const of = (key: string) => textOfValue(meta?.[key] ?? post[key]) ?? '';
  const caption = of('feature_image_caption');
  const figure =
    image === undefined
      ? ''
      : `<figure><img src="${attribute(image)}" alt="${attribute(of('feature_image_alt'))}">${caption && `<figcaption>${caption}</figcaption>`}</figure>`;
  // Where the address of the blog is left open.
  const whole = `${figure}${html}`;
  return whole.replace(/(<a\b[^<>]*\bhref=")__GHOST_URL__\//g, `$1${BETWEEN_POSTS}`).replaceAll('__GHOST_URL__', '');
}

function fromSource(post: Row): string {
  const markdown = textOfValue(post['markdown']);
  if (markdown !== undefined) return markdownToHtml(markdown);
  const text = textOfValue(post['plaintext']) ?? '';
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${attribute(paragraph)}</p>`)
    .join('');
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
