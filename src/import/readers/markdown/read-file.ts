import type { Found } from '../../model/found.ts';
import { BETWEEN_POSTS } from '../../model/between-posts.ts';
import type { Stated } from '../../model/post.ts';
import type { Include } from '../../model/reader.ts';
import type { Warning } from '../../model/warning.ts';
import { textOfValue, textsOfValue } from '../stated-values.ts';
import type { Surroundings } from './dialects/dialect.ts';
import { hasWikilinks } from './dialects/wikilinks.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { readMarkdown } from './read-markdown.ts';
import { JEKYLL_NAME, oldPathOf } from './site/old-path.ts';
import { languageOfPage } from './site/page-language.ts';
import { noSite, type SiteFacts } from './site/site-facts.ts';
import { readStatedInFile, type StatedInFile } from './stated.ts';

/** A file of Markdown. */
export interface MarkdownFile {
  text: string;
  /** The file, or the folder or zip file that it is in. */
  file: string;
  place: string;
  /** Its path in its site. */
  path: string;
}

/** The folder that a file is in, as far as the file needs it. */
export interface World {
  facts: SiteFacts;
  surroundings: (page: KnownPage) => Surroundings;
  changeAddress?: (address: string, isImage: boolean, page: KnownPage) => string;
}

/** What is known of a file before its text is read. */
export interface KnownPage {
  path: string;
  matter: FrontMatter;
  inFile: StatedInFile;
  stated: Stated;
  /** Its path on its former site. */
  oldPath: string | undefined;
}

/** A file that is in no folder. */
export const noWorld: World = {
  facts: noSite,
  surroundings: ({ matter }) => ({
    addressOf: () => undefined,
    named: () => undefined,
    variable: (name) => variableOf(name, matter.data, noSite),
    isVault: false,
    hasRemarks: hasWikilinks(matter.body),
    library: textsOfValue(matter.data.get('bibliography'))[0],
  }),
};

/** Reads a file of Markdown with its front matter. */
export function readFile(file: MarkdownFile, world: World, include: Include = {}): Found {
  return readPage(file, knownPage(file, world.facts), world, include);
}

/** What a file and its place in a site say of a post. */
export function knownPage({ text, path }: Pick<MarkdownFile, 'text' | 'path'>, facts: SiteFacts): KnownPage {
  const matter = readFrontMatter(text) ?? { data: new Map(), body: text };
  const inFile = readStatedInFile(matter.data, facts.kind === 'jekyll');
  const [, year, month = '', day = ''] = JEKYLL_NAME.exec(path) ?? [];
  const ofName = year === undefined ? undefined : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const sound = inFile.impossibleDate === undefined ? inFile.stated.published : undefined;
  const published =
    sound ?? (ofName === undefined ? (inFile.stated.published ?? facts.published) : { edtf: ofName, words: path });
  const { title, slug, categories } = inFile.stated;
  const oldPath = oldPathOf({ path, title, slug, date: published?.edtf, categories, address: inFile.address }, facts);
  const permalink = facts.address !== undefined && oldPath !== undefined ? facts.address + oldPath : undefined;
  const { authors } = inFile.stated;
  const named = slug ?? nameOf(path);
  const aliases = inFile.aliases.map((alias) => (URL.canParse(alias) ? new URL(alias).pathname : alias));
  const oldPaths = [...(oldPath === undefined || permalink !== undefined ? [] : [oldPath]), ...aliases];
  const language = inFile.stated.language ?? languageOfPage(path, facts) ?? facts.language;
  const stated: Stated = {
    ...inFile.stated,
    ...(published && { published }),
    ...(named !== undefined && { slug: named }),
    linkedAs: BETWEEN_POSTS + encodeURI(path),
    authors: (authors.length > 0 ? authors : facts.authors).map((name) => facts.authorNames.get(name) ?? name),
    ...(permalink !== undefined && { permalink }),
    ...(oldPaths.length > 0 && { oldPaths }),
    ...(language !== undefined && { language }),
    ...(facts.title !== undefined && { publication: facts.title }),
    ...blogOf(facts),
    ...(inFile.isDraft && { status: 'draft' }),
  };
  return { path, matter, inFile, stated, oldPath };
}

function blogOf({ description, address }: SiteFacts): Pick<Stated, 'blog'> {
  if (description === undefined && address === undefined) return {};
  return { blog: { ...(description !== undefined && { description }), ...(address !== undefined && { address }) } };
}

/**
 * The name of a file without its date and its ending; that of its folder where it is called “index”. One without letters
 * says nothing.
 */
function nameOf(path: string): string | undefined {
  const [, , , , dated] = JEKYLL_NAME.exec(path) ?? [];
  const parts = path.replace(/\.[a-z]+$/i, '').split('/');
  const last = dated ?? parts.pop() ?? '';
  const name = /^_?index$|^readme$/i.test(last) ? (parts.pop() ?? last) : last;
  return /\p{L}/u.test(name) ? name : undefined;
}

/** Reads the text of a file. A draft is left out unless it is asked for. */
export function readPage(file: MarkdownFile, page: KnownPage, world: World, include: Include): Found {
  const { place } = file;
  const { matter, inFile, stated } = page;
  const isDraft = inFile.isDraft || /(?:^|\/)_drafts\//.test(page.path);
  if (isDraft && !include.drafts) {
    return { skipped: { file: file.file, place, title: stated.title ?? '', why: 'a draft', option: 'drafts' } };
  }
  const { changeAddress } = world;
  return readMarkdown({
    file: file.file,
    place,
    body: matter.body,
    stated: isDraft ? { ...stated, status: 'draft' } : stated,
    warnings: [...(matter.fault ? [damaged(matter.fault.why)] : []), ...impossible(file, page)],
    besides: matter.fault ? [{ text: matter.fault.text, why: 'front matter that is damaged' }] : inFile.left,
    surroundings: world.surroundings(page),
    isHtml: /\.html?$/i.test(page.path),
    ...(changeAddress && { changeAddress: (address, isImage) => changeAddress(address, isImage, page) }),
  });
}

function damaged(fault: string): Warning {
  return {
    code: 'source-damaged',
    found: `front matter that cannot be read as a whole: ${fault}`,
    expected: 'What is on lines of its own was read. Compare the frontmatter with the original.',
  };
}

/** What a person should see of a date that is in no calendar. */
function impossible({ text, place, file }: MarkdownFile, { inFile, stated }: KnownPage): Warning[] {
  const { impossibleDate } = inFile;
  if (impossibleDate === undefined) return [];
  const line = text.slice(0, Math.max(0, text.indexOf(impossibleDate))).split('\n').length;
  return [
    {
      code: 'date-inferred',
      found: `the date “${impossibleDate}” in line ${line} of ${place === 'the file' ? file : place}: no calendar has it`,
      expected: `The article has ${stated.published?.edtf}. Give the date on which it appeared.`,
      confidence: 0.5,
    },
  ];
}

/** What a variable of a template says of the page or the site. @example "page.title", "site.baseurl" */
export function variableOf(name: string, data: ReadonlyMap<string, unknown>, facts: SiteFacts): string | undefined {
  const [, scope, key = ''] = /^(page|site)\.([\w-]+)$/.exec(name) ?? [];
  if (scope === undefined) return undefined;
  if (scope === 'site' && key === 'baseurl' && facts.kind !== 'hugo') return textOfValue(facts.config['baseurl']) ?? '';
  const value = scope === 'page' ? data.get(key) : facts.config[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
