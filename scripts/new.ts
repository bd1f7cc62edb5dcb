import { relative, resolve } from 'node:path';
import { startArchive } from './new/start-archive.ts';
import { templateValues } from './new/template-values.ts';
import { runAlone } from './owner/run-alone.ts';
import { starterLanguages } from '../src/i18n/placeholders.ts';
import { UserError } from '../src/base/user-error.ts';
import { parseOptions } from '../src/terminal/parse-options.ts';

export const USAGE = `steppe new DIR [--language TAG]
steppe new article "TITLE"
steppe new country | group | person | page "NAME"

  With a folder, new or empty: starts an archive in it, with a sample article with notes, its author and topic, a page
  about the archive, and what publishes it, in one of the languages ${starterLanguages.join(', ')}.

  With a kind and a title or name, in the folder of an archive: writes the file of a new record. Articles and pages
  begin as drafts.

  --slug NAME           the name of the file, if not made from the title or name
  --iso CODE            the code of a country, if not found by its name
  --language TAG        the language of an archive, if not English; of an article or page, if not that of the site
  ARCHIVE_CONTENT=DIR   the folder of the content, instead of content`;

const KINDS = ['article', 'country', 'group', 'person', 'page'];

const OPTIONS = { slug: { type: 'string' }, iso: { type: 'string' }, language: { type: 'string' } } as const;

/** Creates an archive in the given folder, or a record in the archive of the working folder. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, { usage: USAGE, allowPositionals: true });
  const [first, second, ...more] = positionals;
  if (first === undefined) throw new UserError(`Found nothing, expected a folder, or a kind and a name.\n\n${USAGE}`);
  if (second === undefined && !KINDS.includes(first)) {
    const { language = 'en', ...others } = values;
    if (Object.keys(others).length === 0) return startIn(first, language);
    throw new UserError(`Found options for the folder “${first}”, expected a kind and a name.\n\n${USAGE}`);
  }
  if (second === undefined || more.length > 0) {
    throw new UserError(
      second === undefined
        ? `Found no name of the new ${first}, expected: steppe new ${first} "NAME". A folder of that name is ./${first}.`
        : `Found “${positionals.join(' ')}”, expected one title or name, in quotes if it has spaces.`,
    );
  }
  // Loaded only here: an archive is started before anything is installed.
  const { newRecord } = await import('./new/new-record.ts');
  const { contentFolder } = await import('../src/loaders/content-folder.ts');
  console.log((await newRecord(contentFolder.path, { kind: first, name: second, ...values })).join('\n'));
  return 0;
}

async function startIn(name: string, language: string): Promise<number> {
  if (!starterLanguages.includes(language.split('-')[0] ?? '')) {
    throw new UserError(
      `Found --language ${language}, expected one of ${starterLanguages.join(', ')}. For another language, begin in one of these and write “language: ${language}” into content/site.yaml.`,
    );
  }
  const folder = resolve(name);
  const files = await startArchive(folder, templateValues(folder, new Date(), language));
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
