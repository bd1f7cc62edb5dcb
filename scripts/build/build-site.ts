import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { withLock } from '../../src/files/with-lock.ts';
import { explainWriteError } from './explain-write-error.ts';
import { measureFolder } from './measure-folder.ts';
import { progress } from './progress.ts';
import { realPath } from './real-path.ts';
import { replaceFolder } from './replace-folder.ts';
import { requireReplaceable } from './require-replaceable.ts';

interface Options {
  /** The folder for the site, relative to `root`. It stays unchanged unless everything succeeds. */
  target: string;
  /** The Astro project's folder. */
  root: string;
  /** The folder that the content is read from. */
  content: string;
  /** Called at the start of each step of the build. */
  say: (text: string) => void;
}

/** Builds a site and moves it into place. Resolves to a summary in one line. */
export async function buildSite(options: Options): Promise<string> {
  const started = performance.now();
  const folder = resolve(options.root, options.target);
  await requireReplaceable(folder, options.root, options.content);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { pages, bytes } = await replaceSite(options, folder);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const fromHere = relative(process.cwd(), folder);
  const place = fromHere === '' || fromHere.startsWith('..') ? folder : fromHere;
  return `Built ${place}: ${pages} ${pages === 1 ? 'page' : 'pages'}, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s.`;
}

async function replaceSite({ root, say }: Options, folder: string): Promise<Awaited<ReturnType<typeof measureFolder>>> {
  const target = realPath(folder);
  let measured = { pages: 0, bytes: 0 };
  try {
    // All builds share Astro's working folders, so two at once would mix their files.
    const [working, onWait] = [
      join(root, '.astro'),
      () => say('Waiting for another build of this project to finish …'),
    ];
    await mkdir(working, { recursive: true });
    await withLock({ folder: working, name: 'build', onWait }, async () => {
      say('Reading the content …');
      // Astro renames files from its working folder into the site, which works only on one disk; so it builds here.
      await replaceFolder({ target, workshop: join(working, 'build') }, async (staging) => {
        await build({
          root,
          outDir: staging,
          logLevel: 'warn',
          logger: { entrypoint: fileURLToPath(new URL('log-writer.ts', import.meta.url)) },
          integrations: [progress(say)],
        });
        measured = await measureFolder(staging);
      });
    });
  } catch (error) {
    throw explainWriteError(error, { root, target: folder });
  }
  return measured;
}
