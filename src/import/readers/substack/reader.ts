import { parse } from 'csv-parse/sync';
import { type Bundle, readTextOf } from '../../input/bundle/bundle.ts';
import type { Found, Skipped } from '../../model/found.ts';
import type { Stated } from '../../model/post.ts';
import type { BundleReader, Include, Reader } from '../../model/reader.ts';
import type { Warning } from '../../model/warning.ts';
import { readWhole } from '../read-whole.ts';
import { dateOfValue, textOfValue } from '../stated-values.ts';
import { readPost } from './read-post.ts';

/** One post of an export of Substack. Its file is named by number or date, and by what names it in its address. */
export const substackReader: Reader = {
  name: 'substack',
  what: 'a post of an export of Substack',
  isStreamed: false,
  accepts: ({ start, file = '' }) => !/<(?:html|body)\b/i.test(start) && SIGNS.test(start) && NAME.test(file),
  read(input) {
    return readWhole(input, (html, file) => [
      readPost({ file, place: 'the post', html, ...withTitle(statedOfName(file, html)) }),
    ]);
  },
};

const SIGNS =
  /footnote-anchor|data-component-name="|class="(?:subscription-widget|captioned-image|button-wrapper|pullquote|digest-post-embed)/;
/** @example "posts/12345.the-quiet-river.html", "2020-01-02.the-quiet-river.html" */
const NAME = /(?:^|[\\/])(\d[\d-]*)\.([\w-]+)\.html$/;

/** An export of Substack: Settings, Exports. `posts.csv` says what its posts are; `posts/` has their texts. */
export const substackFolderReader: BundleReader = {
  name: 'substack',
  what: 'an export of Substack',
  opens: 'bundle',
  accepts: async (bundle) => {
    const path = tableIn(bundle);
    return path !== undefined && /\bpost_id\b/.test((await readTextOf(bundle, path)).slice(0, 1000));
  },
  async *read(bundle, { include = {} }) {
    const path = tableIn(bundle) ?? '';
    const root = path.replace(/posts\.csv$/, '');
    const rows = rowsOf(await readTextOf(bundle, path));
    const named = new Set<string>();
    for (const row of rows) {
      const place = `${root}posts/${row.get('post_id') ?? ''}.html`;
      named.add(place);
      yield await readRow(bundle, row, place, include);
    }
    for (const place of bundle.entries.keys()) {
      if (!NAME.test(place) || named.has(place)) continue;
      const html = await readTextOf(bundle, place);
      yield readPost({ file: bundle.file, place, html, ...withTitle(statedOfName(place, html)) });
    }
  },
};

/** A title made of what names a post in its address: its file has none. */
function withTitle(stated: Stated): { stated: Stated; warnings: Warning[] } {
  const words = stated.slug?.replaceAll('-', ' ').trim() ?? '';
  if (words === '') return { stated, warnings: [] };
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  const found = `no title; “${title}” is made of the name of the file`;
  const expected = 'Import the whole export, whose posts.csv has the titles, or give it the title that it had.';
  return { stated: { ...stated, title }, warnings: [{ code: 'title-inferred', found, expected, confidence: 0.5 }] };
}

function tableIn({ entries }: Bundle): string | undefined {
  return [...entries.keys()].find((path) => /^(?:[^/]+\/)?posts\.csv$/.test(path));
}

type Row = ReadonlyMap<string, string>;

function rowsOf(csv: string): Row[] {
  const records: unknown = parse(csv, {
    columns: true,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  return (Array.isArray(records) ? records : []).map(
    (record: object) => new Map(Object.entries(record).map(([key, value]) => [key, String(value)])),
  );
}

async function readRow(bundle: Bundle, row: Row, place: string, include: Include): Promise<Found> {
  const { file } = bundle;
  const title = textOfValue(row.get('title')) ?? '';
  const reason = whySkipped(row, include);
  if (reason) return { skipped: { file, place, title, ...reason } };
  if (!bundle.entries.has(place)) {
    const isThread = row.get('type') === 'thread' || row.get('type') === 'note';
    return isThread
      ? { skipped: { file, place, title, why: 'a thread without a text' } }
      : { unreadable: { file, place, title, why: 'posts.csv names it, and its text is not in the export.' } };
  }
  const html = await readTextOf(bundle, place);
  return readPost({ file, place, html, stated: { ...statedOfName(place, html), ...readStated(row) } });
}

function whySkipped(row: Row, include: Include): Pick<Skipped, 'why' | 'option'> | undefined {
  if (row.get('is_published') === 'false' && !include.drafts) return { why: 'a draft', option: 'drafts' };
  const isOpen = !/^(?:only_paid|founding|only_free)$/.test(row.get('audience') ?? '');
  return isOpen || include.protected ? undefined : { why: 'for subscribers only', option: 'protected' };
}

function readStated(row: Row): Partial<Stated> {
  const [title, subtitle] = [textOfValue(row.get('title')), textOfValue(row.get('subtitle'))];
  const published = dateOfValue(row.get('post_date') || row.get('email_sent_at'));
  return {
    ...(title !== undefined && { title }),
    ...(subtitle !== undefined && { subtitle }),
    ...(published && { published }),
    ...(row.get('is_published') === 'false' && { status: 'draft' }),
  };
}

/** What the name of a file and the links of its buttons say. */
function statedOfName(file: string, html: string): Stated {
  const [, number = '', slug] = NAME.exec(file) ?? [];
  const published = dateOfValue(/^\d{4}-\d\d-\d\d$/.test(number) ? number : undefined);
  const [site] = /https?:\/\/[\w.-]+(?=\/(?:subscribe|p\/))/.exec(ownAddresses(html)) ?? [];
  const path = slug === undefined ? undefined : `/p/${slug}`;
  return {
    ...(published && { published: { ...published, words: file.replace(/^.*[\\/]/, '') } }),
    ...(slug !== undefined && { slug }),
    ...(site !== undefined && path !== undefined
      ? { permalink: site + path }
      : path !== undefined && { oldPaths: [path] }),
    ...(site !== undefined && { blog: { address: site } }),
    authors: [],
    categories: [],
    tags: [],
  };
}

/** The addresses that buttons to subscribe lead to: those of the newsletter itself. */
function ownAddresses(html: string): string {
  const buttons =
    html.match(/(?:subscribe|subscription)-widget[^<>]*data-attrs="[^"]*"|data-attrs="[^"]*subscribe[^"]*"/g) ?? [];
  return buttons.join(' ');
}
