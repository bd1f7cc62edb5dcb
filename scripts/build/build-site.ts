import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { measureFolder } from './measure-folder.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { progress } from './progress.ts';
import { replaceFolder } from './replace-folder.ts';
import { requireReplaceable } from './require-replaceable.ts';

interface Options {
  /** The folder that the site goes to, from `root`. It stays as it was unless everything succeeds. */
  target: string;
  /** The Astro project's folder. */
  root: string;
  /** The folder that the content is read from. */
  content: string;
  /** Told which part of the build begins. */
  say: (text: string) => void;
}

/** Builds a site and puts it in its place. Resolves to a line that sums it up. */
export async function buildSite({ target, root, content, say }: Options): Promise<string> {
  const started = performance.now();
  const folder = resolve(root, target);
  await requireReplaceable(folder, root, content);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await oneAtATime(root, say, async () => {
    say('Reading the content …');
    await replaceFolder(folder, (staging) =>
      build({
        root,
        outDir: staging,
        logLevel: 'warn',
        logger: { entrypoint: fileURLToPath(new URL('log-writer.ts', import.meta.url)) },
        integrations: [progress(say)],
      }),
    );
  });
  const { pages, bytes } = await measureFolder(folder);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const place = relative(process.cwd(), folder) || folder;
  return `Built ${place}: ${pages} ${pages === 1 ? 'page' : 'pages'}, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s.`;
}
