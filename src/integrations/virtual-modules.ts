import type { DevEnvironment, RunnableDevEnvironment, ViteDevServer } from 'vite';

/** The code of each module by its name, such as "virtual:steppe/words", or what makes it. */
export type ModuleCode = ReadonlyMap<string, string | (() => Promise<string>)>;

/** The part of Vite's plugin interface that virtual modules need. */
interface VirtualModules {
  name: string;
  resolveId: (id: string) => string | undefined;
  load: (id: string) => Promise<string | undefined>;
  /** Rollup's place for what a plugin offers to others. */
  api: { refresh: (server: Pick<ViteDevServer, 'environments'>) => Promise<void> };
}

const PLUGIN = 'steppe-virtual-modules';

/** Rollup's convention: tells other plugins that the module is not a file. */
const SIGN = '\0';

/** A Vite plugin for virtual modules. Those with a function are made again by {@link refreshModules}. */
export function virtualModules(modules: ModuleCode): VirtualModules {
  /** The codes given for each module since the last refresh: environments of Vite may have loaded different ones. */
  const given = new Map<string, Set<string>>();
  const codeOf = async (name: string) => {
    const code = modules.get(name);
    return typeof code === 'function' ? await code() : code;
  };
  return {
    name: PLUGIN,
    resolveId: (id) => (modules.has(id) ? SIGN + id : undefined),
    async load(id) {
      if (!id.startsWith(SIGN)) return undefined;
      const name = id.slice(SIGN.length);
      const code = await codeOf(name);
      if (code !== undefined) given.set(name, (given.get(name) ?? new Set()).add(code));
      return code;
    },
    api: {
      async refresh({ environments }) {
        for (const [name, codes] of given) {
          const code = await codeOf(name);
          if ([...codes].every((one) => one === code)) continue;
          given.delete(name);
          for (const environment of Object.values(environments)) {
            const module = environment.moduleGraph.getModuleById(SIGN + name);
            if (!module) continue;
            environment.moduleGraph.invalidateModule(module);
            // Astro looks through the graph for style sheets, and loads what is invalid in it: the runner does not learn of it.
            if (isRunnable(environment)) environment.runner.clearCache();
          }
        }
      },
    },
  };
}

/** Makes the virtual modules of a server anew, where the content that they are made of has changed. */
export async function refreshModules(server: ViteDevServer): Promise<void> {
  const plugin = server.config.plugins.find(({ name }) => name === PLUGIN);
  await (plugin?.api as VirtualModules['api'] | undefined)?.refresh(server);
}

/** Whether the modules of an environment run in this process, as Vite's function of that name tells for its own class. */
function isRunnable(environment: DevEnvironment): environment is RunnableDevEnvironment {
  return 'runner' in environment;
}
