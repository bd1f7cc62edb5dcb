/** The part of Vite's plugin interface that virtual modules need. */
interface VirtualModules {
  name: string;
  resolveId: (id: string) => string | undefined;
  load: (id: string) => string | undefined;
}

/** Rollup's convention: tells other plugins that the module is not a file. */
const SIGN = '\0';

/**
 * A Vite plugin for virtual modules.
 *
 * @param modules the code of each module by its name, such as "virtual:steppe/words"
 */
export function virtualModules(modules: ReadonlyMap<string, string>): VirtualModules {
  return {
    name: 'steppe-virtual-modules',
    resolveId: (id) => (modules.has(id) ? SIGN + id : undefined),
    load: (id) => (id.startsWith(SIGN) ? modules.get(id.slice(SIGN.length)) : undefined),
  };
}

/** The module `virtual:steppe/words`: the owner's words from the configuration. */
export function wordsModule(words: object): [name: string, source: string] {
  return ['virtual:steppe/words', `export const ownWords = ${JSON.stringify(words)};\n`];
}
