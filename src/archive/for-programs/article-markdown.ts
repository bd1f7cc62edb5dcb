import { stringify } from 'yaml';
import { articlePath } from '../../base/urls.ts';
import { absoluteLinks } from '../../markdown/absolute-links.ts';
import { authorsOf } from '../authors.ts';
import { versionWords } from '../books/article-head.ts';
import { absoluteUrl, type DataContext } from '../data-files/context.ts';
import { licenceOf } from '../licence.ts';
import type { Archive, ArchiveArticle } from '../model.ts';
import { publicationOf } from '../published-in.ts';
import { type Title, writeTitle } from '../title.ts';

/** The path of an article in Markdown within the site. @example "/articles/ferry/index.md" */
export function markdownPath(slug: string): string {
  return `${articlePath(slug)}index.md`;
}

/**
 * An article in Markdown: what it is, as YAML, and its text as its author wrote it, with its notes, links absolute. A
 * digest says so at its beginning.
 *
 * @param body the text below the frontmatter of the article’s file
 */
export function articleMarkdown(
  article: ArchiveArticle,
  body: string,
  archive: Archive,
  addresses: DataContext,
): string {
  const { data, slug } = article;
  const { words } = archive;
  const page = absoluteUrl(addresses, addresses.urls.article(slug));
  const absolute = (address: string) =>
    address.startsWith('#') ? page + address : absoluteUrl(addresses, addresses.urls.href(address));
  const text = (markdown: string) => absoluteLinks(markdown.replaceAll('\r\n', '\n').trim(), absolute);
  const head = stringify(frontmatter(article, archive, addresses), { lineWidth: 0 });
  const files = data.files.map(({ path, title }) => `- [${title}](${absolute(path)})`);
  const parts = [
    `---\n${head}---`,
    `# ${titleMarkdown(article.title)}`,
    ...(article.subtitle ? [inItalics(article.subtitle)] : []),
    ...(data.form === 'digest' ? [`> ${versionWords(article, archive)}`] : []),
    text(body),
    ...(data.introduction === undefined ? [] : [`## ${words.article.introduction}`, text(data.introduction)]),
    ...(files.length > 0 ? [`## ${words.media.files}`, files.join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A title as Markdown. Code, tags and character references are no syntax in titles: their signs are escaped. */
function titleMarkdown(title: Title): string {
  return writeTitle(title).replace(/[<`]|&(?=#?\w+;)/g, '\\$&');
}

function inItalics(title: Title): string {
  const sign = title.some(({ isItalic }) => isItalic) ? '_' : '*';
  return sign + titleMarkdown(title) + sign;
}

/** What the Markdown says of an article before its text; values that are not known are left out. */
function frontmatter(article: ArchiveArticle, archive: Archive, addresses: DataContext) {
  const { data, language, date, slug } = article;
  const { site, tags, publications } = archive;
  const absolute = (path: string) => absoluteUrl(addresses, addresses.urls.href(path));
  const licence = licenceOf(article, site);
  const about = [...data.countries.map((id) => `countries/${id}`), ...data.groups.map((id) => `groups/${id}`)];
  return {
    title: data.title,
    subtitle: data.subtitle,
    summary: data.summary,
    authors: authorsOf(archive, data.authors).map(({ name }) => name),
    date: date.edtf,
    publication: publicationOf(data, publications)?.name,
    canonical: absolute(articlePath(slug)),
    original: data.url,
    doi: data.doi,
    language,
    kind: data.kind,
    form: data.form,
    licence: licence && { name: licence.name, url: licence.url },
    topics: data.tags.map((id) => tags.get(id)?.name ?? id),
    about: about.map((key) => ({ name: archive.entities.get(key)?.name ?? key, url: absolute(`/${key}/`) })),
    added: data.added,
    updated: data.updated,
  };
}
