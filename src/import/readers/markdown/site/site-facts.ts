import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { isObject } from '../../../../base/is-object.ts';
import { parseJson } from '../../../../base/parse-json.ts';
import { spokenLanguage } from '../../../frontmatter/clean-text.ts';
import type { Stated } from '../../../model/post.ts';
import { type Bundle, readTextOf } from '../../../input/bundle/bundle.ts';
import { dateOfValue, namesOfValue, textOfValue } from '../../stated-values.ts';

/** What made a folder of Markdown a site. */
export type SiteKind = 'jekyll' | 'hugo' | 'quarto' | 'vault' | 'folder';

/** What a folder of Markdown says of its site as a whole. */
export interface SiteFacts {
  kind: SiteKind;
  /** The folder of the site within the bundle, with a slash at its end; empty where it is the bundle itself. */
  root: string;
  title: string | undefined;
  description: string | undefined;
  /** Where the site is, without a slash at its end: with the folder that it is in. */
  address: string | undefined;
  language: string | undefined;
  /** The date of a book of Quarto, which its chapters have. */
  published: Stated['published'];
  authors: string[];
  /** The names of authors by what posts call them. */
  authorNames: ReadonlyMap<string, string>;
  /** All of its configuration. */
  config: Readonly<Record<string, unknown>>;
}

/** What is known of a file that is in no folder. */
export const noSite: SiteFacts = {
  kind: 'folder',
  root: '',
  title: undefined,
  description: undefined,
  address: undefined,
  language: undefined,
  published: undefined,
  authors: [],
  authorNames: new Map(),
  config: {},
};

/** Reads the configuration of a site of Jekyll, Hugo or Quarto, or sees that a folder is a vault of Obsidian. */
export async function readSiteFacts(bundle: Bundle): Promise<SiteFacts> {
  const paths = [...bundle.entries.keys()].sort((a, b) => depthOf(a) - depthOf(b));
  const signs = SIGNS.flatMap(([kind, sign]) => {
    const path = paths.find((each) => sign.test(each));
    return path === undefined ? [] : [{ kind, path }];
  });
  const [found] = signs.sort((a, b) => depthOf(a.path) - depthOf(b.path));
  if (!found) return { ...noSite, kind: paths.some((path) => /(?:^|\/)_posts\//.test(path)) ? 'jekyll' : 'folder' };
  const roots = new Set(rootsOf(paths, found.kind));
  const root = roots.size === 1 ? ([...roots][0] ?? '') : '';
  const config = found.kind === 'vault' ? {} : await readConfig(bundle, found.path);
  const inside = (key: string) => (isObject(config[key]) ? config[key] : {});
  const said = { ...inside('website'), ...inside('book'), ...config };
  const own = textOfValue(said['url'] ?? said['baseURL'] ?? said['baseurl'] ?? said['site-url']);
  const base = found.kind === 'jekyll' ? (textOfValue(said['baseurl']) ?? '') : '';
  const address = own === undefined ? '' : `${own.replace(/\/+$/, '')}${base === own ? '' : base}`.replace(/\/+$/, '');
  const params = inside('params');
  return {
    kind: found.kind,
    root,
    title: textOfValue(said['title']),
    description: textOfValue(said['description'] ?? params['description'] ?? said['tagline']),
    address: /^https?:\/\/[^/]/.test(address) && URL.canParse(address) ? address : undefined,
    language: spokenLanguage(
      textOfValue(
        said['lang'] ??
          said['languageCode'] ??
          said['locale'] ??
          said['language'] ??
          (found.kind === 'hugo' ? said['defaultContentLanguage'] : undefined),
      ),
    ),
    published: found.kind === 'quarto' ? dateOfValue(said['date']) : undefined,
    authors: namesOfValue(said['author'] ?? params['author'] ?? []),
    authorNames: await readAuthorNames(bundle, root),
    config,
  };
}

/** The files by which a site is known, each with the folder before it. */
const SIGNS: readonly (readonly [SiteKind, RegExp])[] = [
  ['hugo', /^((?:.*\/)?)(?:hugo|config(?:\/_default\/(?:hugo|config))?)\.(?:toml|ya?ml|json)$/],
  ['jekyll', /^((?:.*\/)?)_config\.ya?ml$/],
  ['quarto', /^((?:.*\/)?)_(?:quarto|bookdown)\.ya?ml$/],
  ['vault', /^((?:.*\/)?)\.obsidian\/.*$/],
];

/** The folders that the least deep signs of a kind of site are in. */
function rootsOf(paths: readonly string[], kind: SiteKind): string[] {
  const sign = SIGNS.find(([one]) => one === kind)?.[1];
  const roots = paths.flatMap((path) => (sign?.test(path) ? [path.replace(sign, '$1')] : []));
  const least = Math.min(...roots.map(depthOf));
  return roots.filter((root) => depthOf(root) === least);
}

function depthOf(path: string): number {
  return path.split('/').length;
}

async function readConfig(bundle: Bundle, path: string): Promise<Record<string, unknown>> {
  try {
    const text = await readTextOf(bundle, path);
    const value: unknown = path.endsWith('.toml')
      ? parseToml(text)
      : path.endsWith('.json')
        ? parseJson(text)
        : parseYaml(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** The names under `_data/authors.yml` (Jekyll) and `data/authors/` (Hugo). */
async function readAuthorNames(bundle: Bundle, root: string): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const add = (key: string, value: unknown) => {
    const [name] = isObject(value) ? namesOfValue(value) : [];
    if (name !== undefined) names.set(key, name);
  };
  for (const path of bundle.entries.keys()) {
    const [, folder, name = ''] =
      /^_?data\/(authors?|people)(?:\/([^/]+))?\.(?:ya?ml|json|toml)$/.exec(path.slice(root.length)) ?? [];
    if (folder === undefined) continue;
    const data = await readConfig(bundle, path);
    if (name !== '') add(name, data);
    else for (const [key, value] of Object.entries(data)) add(key, value);
  }
  return names;
}
