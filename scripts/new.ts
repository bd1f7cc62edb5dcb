import { relative, resolve } from 'node:path';
import { startArchive } from './new/start-archive.ts';
import { templateValues } from './new/template-values.ts';
import { runAlone } from './owner/run-alone.ts';
import { UserError } from '../src/base/user-error.ts';

export const USAGE = `steppe new DIR

  Starts an archive in a new or empty folder: a sample article with notes, its author and topic, a page about the
  archive, and what publishes it.`;

/** Creates an archive in the given folder. */
export async function run(args: readonly string[]): Promise<number> {
  const [name, ...more] = args;
  if (name === undefined || more.length > 0 || name.startsWith('-')) {
    throw new UserError(
      `Found ${args.length === 0 ? 'no folder' : `“${args.join(' ')}”`}, expected one folder.\n\n${USAGE}`,
    );
  }
  const folder = resolve(name);
  const files = await startArchive(folder, templateValues(folder, new Date()));
  const place = relative('.', folder) || '.';
  console.log(
    [
      `Started an archive in ${place}: ${files.length} files.`,
      '',
      'What to do next:',
      ...(place === '.' ? [] : [`  cd ${/\s/.test(place) ? `"${place}"` : place}`]),
      '  npm install',
      '  npm run dev',
      '',
      'Then open content/site.yaml and give the archive its title. The sample article says what else to change.',
    ].join('\n'),
  );
  return 0;
}

if (import.meta.main) await runAlone(run);
