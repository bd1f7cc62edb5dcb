/** What Vite needs of a plugin that makes modules up. */
interface VirtualModules {
  name: string;
  resolveId: (id: string) => string | undefined;
  load: (id: string) => string | undefined;
}

/** Rollup's sign of a module that no other plugin should look for on disk. */
const SIGN = '\0';

/**
 * A Vite plugin for modules that are no files.
 *
 * @param modules the source text of each module, by the name that an import gives, as "virtual:steppe/words"
 */
export function virtualModules(modules: ReadonlyMap<string, string>): VirtualModules {
  return {
    name: 'steppe-virtual-modules',
    resolveId: (id) => (modules.has(id) ? SIGN + id : undefined),
    load: (id) => (id.startsWith(SIGN) ? modules.get(id.slice(SIGN.length)) : undefined),
  };
}

/** The module `virtual:steppe/words`: the words that an owner's configuration puts in place of the site's. */
export function wordsModule(words: object): [name: string, source: string] {
  return ['virtual:steppe/words', `export const ownWords = ${JSON.stringify(words)};\n`];
}
