import { relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../../loaders/content-folder.ts';
import { type ContentFollower, followContent } from '../../loaders/follow/content-follower.ts';
import { RECORD_LOADER } from '../../loaders/record-loader.ts';
import { refreshModules } from '../virtual-modules.ts';
import { answerFiles } from './answer-files.ts';
import { announceFaults } from './announce-faults.ts';
import { showFaults } from './show-faults.ts';

/** Milliseconds between two requests to load the records, and the greatest number of requests. */
const AGAIN = { pause: 100, times: 100 };

/** Milliseconds to wait after an edit, so that a change of several files is read once. */
const CALM = 60;

/**
 * Makes `dev` follow edits of the content. Faults are shown in the terminal and on every page, and only the record with
 * the fault stays at its last good version. Also serves images and the search index of the last build.
 */
export function followEdits(): AstroIntegration {
  let follower: ContentFollower | undefined;
  let base = '/';
  let site = '';
  let endpoints: RegExp[] = [];
  /** How often loaders have asked for the content. */
  let loads = 0;
  const { OUT_DIR } = process.env;
  return {
    name: 'steppe-follow-edits',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'dev') return;
        const root = fileURLToPath(config.root);
        follower = followContent(contentFolder.path, resolve(root, '.astro', 'last-good'));
        // A build at the same time writes its pages there, which must not reload `dev`.
        const ignored = [`${resolve(root, '.astro', 'build')}/**`];
        updateConfig({ vite: { server: { strictPort: true, watch: { ignored } } } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        site = resolve(fileURLToPath(config.root), OUT_DIR || fileURLToPath(config.outDir));
      },
      'astro:routes:resolved': ({ routes }) => {
        endpoints = routes.filter(({ type }) => type === 'endpoint').map(({ patternRegex }) => patternRegex);
      },
      'steppe:records': async () => {
        loads++;
        return (await follower?.current())?.records;
      },
      'astro:server:setup': async ({ server, refreshContent, logger }) => {
        if (!follower) return;
        const { current, refresh } = follower;
        const announce = announceFaults(contentFolder.name, logger);
        server.middlewares.use(
          showFaults({ base, viteBase: server.config.base, current, site, folder: contentFolder.name }),
        );
        server.middlewares.use(answerFiles({ base, site, content: contentFolder.path, endpoints: () => endpoints }));

        const follow = async () => {
          const { faults } = await refresh();
          // Astro ignores requests while it reads its configuration, and does not say so.
          for (let before = loads, times = 0; loads === before && times < AGAIN.times; times++) {
            if (times > 0) await setTimeout(AGAIN.pause);
            await refreshContent?.({ loaders: [RECORD_LOADER] });
          }
          announce(faults);
          await refreshModules(server);
          server.environments.client.hot.send({ type: 'full-reload' });
        };
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(contentFolder.path);
        server.watcher.on('all', (_event, path) => {
          if (relative(contentFolder.path, path).startsWith('..')) return;
          clearTimeout(timer);
          timer = globalThis.setTimeout(
            () => void follow().catch((error: unknown) => logger.error(String(error))),
            CALM,
          );
        });
        announce((await current()).faults);
      },
    },
  };
}
