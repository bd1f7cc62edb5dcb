import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { plural } from '../../src/base/plural.ts';
import { withLock } from '../../src/files/with-lock.ts';
import { explainWriteError } from './explain-write-error.ts';
import { warnOfLimits } from './host-limits.ts';
import { countRules, type FolderSize, measureFolder } from './measure-folder.ts';
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

/** Builds a site and moves it into place. Resolves to a summary: a line, and one for each limit of a host that is near. */
export async function buildSite(options: Options): Promise<string> {
  const started = performance.now();
  const folder = resolve(options.root, options.target);
  await requireReplaceable(folder, options.root, options.content);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const size = await replaceSite(options, folder);
  const { pages, files, bytes } = size;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const fromHere = relative(process.cwd(), folder);
  const place = fromHere === '' || fromHere.startsWith('..') ? folder : fromHere;
  const counted = `${plural(pages, 'page')}, ${plural(files, 'file')}, ${(bytes / 1e6).toFixed(1)} MB`;
  return [`Built ${place}: ${counted}, in ${seconds} s.`, ...warnOfLimits(size)].join('\n');
}

async function replaceSite({ root, say }: Options, folder: string): Promise<FolderSize> {
  const target = realPath(folder);
  let measured: FolderSize = {
    pages: 0,
    files: 0,
    bytes: 0,
    largest: { path: '', bytes: 0 },
    redirects: countRules(''),
  };
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
