import { absoluteUrl, type DataContext } from '../data-files/context.ts';
import { ZIP_NAME } from '../data-files/data-files.ts';
import { hasOwnLicences } from '../licence.ts';
import type { Archive, ArchiveArticle } from '../model.ts';
import { publicationOf, publishedIn } from '../published-in.ts';
import { markdownPath } from './article-markdown.ts';

/** The greatest size of a list of articles, in bytes. */
const MOST = 200_000;

/**
 * What the archive is, for language models: `llms.txt` and, where the list of articles would be too long, a list for
 * each year, `llms-2022.txt`.
 *
 * @returns texts by their names within the site
 * @see https://llmstxt.org/
 */
export function llmsTexts(archive: Archive, addresses: DataContext): Map<string, string> {
  const { articles, site, words } = archive;
  const whole = overview(archive, addresses, section(words.articles.title, listOf(articles, archive, addresses)));
  if (Buffer.byteLength(whole) <= MOST) return new Map([['llms.txt', whole]]);
  const years = [...Map.groupBy(articles, ({ date }) => date.year)].map(([year, own]) => {
    const title = `# ${site.title}: ${year}`;
    const list = [true, false].map((isLong) => listOf(own, archive, addresses, isLong).join('\n'));
    const text = list.find((one) => Buffer.byteLength(one) < MOST - 1_000) ?? list.at(-1);
    return {
      year,
      name: `llms-${year}.txt`,
      count: own.length,
      text: `${title}\n\n## ${words.articles.title}\n\n${text}\n`,
    };
  });
  const links = years.map(({ year, name, count }) =>
    link(String(year), absolute(addresses, `/${name}`), words.counts.articles(count)),
  );
  return new Map([
    ['llms.txt', overview(archive, addresses, section(words.llms.byYear, links))],
    ...years.map(({ name, text }): [string, string] => [name, text]),
  ]);
}

function overview(archive: Archive, addresses: DataContext, articles: string): string {
  const { site, words } = archive;
  const { licence, front } = site;
  const licensed = licence && (licence.url ? `[${licence.name}](${licence.url})` : licence.name);
  const terms = [
    ...(licensed ? [words.site.licence({ licence: licensed })] : []),
    ...(hasOwnLicences(archive) ? [words.books.ownLicences] : []),
    words.llms.terms,
  ];
  const data = [
    link(words.data.title, absolute(addresses, '/about/data/'), words.data.description),
    link(ZIP_NAME, absolute(addresses, `/data/${ZIP_NAME}`), words.data.everything),
    link('articles.json', absolute(addresses, '/data/articles.json'), words.dataFiles.articles.about),
  ];
  const parts = [
    `# ${site.title}`,
    `> ${oneLine(site.description)}`,
    ...(front ? [oneLine(front.introduction)] : []),
    words.llms.about,
    terms.join(' '),
    articles,
    section(words.data.title, data),
  ];
  return `${parts.join('\n\n')}\n`;
}

function listOf(
  articles: readonly ArchiveArticle[],
  { publications, words }: Archive,
  addresses: DataContext,
  withSummary = true,
): string[] {
  return articles.map(({ slug, data, date }) => {
    const origin = publishedIn(publicationOf(data, publications)?.name, date.display, words);
    const said = withSummary && data.summary !== undefined ? `${origin}. ${oneLine(data.summary)}` : origin;
    return link(data.title, absolute(addresses, markdownPath(slug)), said);
  });
}

function section(title: string, lines: readonly string[]): string {
  return [`## ${title}`, '', ...lines].join('\n');
}

function link(label: string, address: string, about: string): string {
  return `- [${label.replace(/[[\]]/g, '\\$&')}](${address}): ${about}`;
}

function absolute(addresses: DataContext, path: string): string {
  return absoluteUrl(addresses, addresses.urls.href(path));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
