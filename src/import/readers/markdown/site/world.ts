import { posix } from 'node:path';
import type { Bundle } from '../../../input/bundle/bundle.ts';
import { BETWEEN_POSTS } from '../../../model/between-posts.ts';
import type { Surroundings } from '../dialects/dialect.ts';
import { hasWikilinks } from '../dialects/wikilinks.ts';
import { type KnownPage, variableOf, type World } from '../read-file.ts';
import { isLibrary, isMarkdownName } from './pages.ts';
import { languageInName } from './page-language.ts';
import type { SiteFacts } from './site-facts.ts';

/** Where a file of a site is on the web, or in the archive. */
export type AddressOf = (page: KnownPage) => string | undefined;

/**
 * What the files of a folder know of each other.
 *
 * @param pages by path within the site
 */
export function worldOf(bundle: Bundle, facts: SiteFacts, pages: ReadonlyMap<string, KnownPage>): World {
  const { root } = facts;
  const files = [...bundle.entries.keys()].filter((path) => path.startsWith(root));
  const inSite = new Set(files.map((path) => path.slice(root.length)));
  const byName = Map.groupBy(inSite, (path) => nameKey(path));
  const library = [...bundle.entries.keys()].find(isLibrary);
  const isLinkedAsVault =
    facts.kind === 'vault' ||
    (facts.kind === 'folder' && pages.values().some(({ matter }) => hasWikilinks(matter.body)));
  const addressOf = (page: KnownPage) => page.stated.permalink ?? page.stated.linkedAs;

  /** The path of what an address leads to, from a page. */
  const resolve = (address: string, from: string): string | undefined => {
    const [written = ''] = address.split(/[?#]/, 1);
    const target = decoded(written).replaceAll('\\', '/');
    if (target === '') return undefined;
    const tried = target.startsWith('/')
      ? PUBLIC.map((folder) => posix.normalize(`${folder}${target.slice(1)}`))
      : [posix.join(posix.dirname(from), target), ...PUBLIC.map((folder) => posix.join(folder, target))];
    return tried
      .flatMap((path) => VARIANTS.map((ending) => path.replace(/\/$/, '') + ending))
      .find((path) => inSite.has(path));
  };
  const oldPaths = new Map(
    [...pages.values()].flatMap((page) =>
      page.oldPath === undefined ? [] : [[page.oldPath.replace(/\/$/, ''), page]],
    ),
  );

  const pageAt = (address: string, from: string): KnownPage | undefined => {
    const path = inLanguageOf(from, resolve(address, from));
    const found = path === undefined ? undefined : pages.get(path);
    return found ?? oldPaths.get(decoded(address.split(/[?#]/, 1)[0] ?? '').replace(/\/$/, ''));
  };

  /** The translation of a page into the language of another, where the site has it. */
  const inLanguageOf = (from: string, path: string | undefined): string | undefined => {
    const language = languageInName(from, facts);
    if (language === undefined || path === undefined) return path;
    const own = path.replace(/(\.\w+)$/, `.${language}$1`);
    return pages.has(own) ? own : path;
  };

  return {
    facts,
    surroundings: (page): Surroundings => ({
      addressOf: (target) => {
        const found = pageAt(target, page.path) ?? named(target.replace(/^.*\//, ''));
        return found && addressOf(found);
      },
      named: (name) => {
        const found = named(name);
        const own = found && addressOf(found);
        if (own !== undefined) return { address: own, isImage: false };
        const [file] = byName.get(nameKey(name, true)) ?? [];
        return file === undefined ? undefined : { address: `/${file}`, isImage: true };
      },
      variable: (name) => variableOf(name, page.matter.data, facts),
      isVault: facts.kind === 'vault',
      hasRemarks: isLinkedAsVault,
      library,
    }),
    changeAddress: (address, isImage, page) => {
      if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(address)) return address;
      const path = resolve(address, page.path) ?? (isImage ? onlyNamed(address) : undefined);
      if (isImage && path !== undefined) return root + path;
      const fragment = /#.*$/.exec(address)?.[0] ?? '';
      const found = isImage ? undefined : pageAt(address, page.path);
      const own = found && addressOf(found);
      if (own !== undefined) return own + fragment;
      const base = page.stated.permalink ?? facts.address;
      if (base !== undefined) return URL.parse(address, base)?.href ?? address;
      return isImage ? address : (URL.parse(address, BETWEEN_POSTS + encodeURI(page.path))?.href ?? address);
    },
  };

  function named(name: string): KnownPage | undefined {
    const wanted = nameKey(name);
    for (const path of byName.get(wanted) ?? []) {
      const page = pages.get(path);
      if (page) return page;
    }
    return [...pages.values()].find((page) => page.inFile.aliases.some((alias) => nameKey(alias) === wanted));
  }

  /** An image that a theme finds in a folder of its own: the only one of that name. */
  function onlyNamed(address: string): string | undefined {
    const same = byName.get(nameKey(decoded(address), true)) ?? [];
    return same.length === 1 ? same[0] : undefined;
  }
}

/** The folders whose files are at the top of a site: of Jekyll, Hugo, and others. */
const PUBLIC = ['', 'static/', 'content/', 'public/', 'assets/', 'source/', 'src/', 'docs/'];

/** How a file may be called that an address without an ending means. */
const VARIANTS = ['', '.md', '/index.md', '/_index.md', '.qmd', '/index.qmd', '.markdown', '.mdx'];

function nameKey(path: string, withEnding = !isMarkdownName(path) && /\.\w{2,5}$/.test(path)): string {
  const name = path.replace(/^.*\//, '').normalize('NFC').toLowerCase();
  return withEnding ? name : name.replace(/\.(?:md|markdown|mdx|qmd|rmd)$/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
