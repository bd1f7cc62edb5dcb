import { relative } from 'node:path';
import { UserError } from '../src/base/user-error.ts';
import { contentFolder } from '../src/loaders/content-folder.ts';
import { readContent } from '../src/loaders/read-content.ts';
import { languageOf } from '../src/loaders/site-texts.ts';
import { parseOptions } from '../src/terminal/parse-options.ts';
import { cmsConfig } from './cms/cms-config.ts';
import { ADMIN_FOLDER, writeAdmin } from './cms/write-admin.ts';
import { runAlone } from './owner/run-alone.ts';

export const USAGE = `steppe cms [--github OWNER/NAME]

  Writes an admin page with forms for all records to ${ADMIN_FOLDER.replaceAll('\\', '/')}/: Sveltia CMS, which must be
  installed, set up for this archive. \`steppe dev\` shows it at /admin/: choose there to work with the local repository,
  in Chrome, Edge or another browser with the File System Access API. Run it again for new kinds, authors, and versions.

  --github OWNER/NAME   the repository of the archive on GitHub, so that the page also works where the site is published;
                        whoever edits there signs in with a token of GitHub
  ARCHIVE_CONTENT=DIR   the folder of the content, instead of content`;

/** Writes the admin page of the archive in the working folder. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseOptions(args, { github: { type: 'string' } }, { usage: USAGE });
  const repository = values.github;
  if (repository !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new UserError(`Found --github ${repository}. Expected OWNER/NAME, as in the address of the repository.`);
  }
  const content = relative('.', contentFolder.path).replaceAll('\\', '/');
  if (content === '' || content.startsWith('..')) {
    throw new UserError(`Found the content in ${contentFolder.path}. Expected it within the folder of the archive.`);
  }
  const { records } = await readContent(contentFolder.path);
  const site = records.find(({ collection }) => collection === 'site');
  const version = await writeAdmin(process.cwd(), cmsConfig(records, { content, repository }), {
    language: languageOf(site),
    reachesGitHub: repository !== undefined,
  });
  console.log(`Wrote ${ADMIN_FOLDER}, with Sveltia CMS ${version}. Start \`dev\` and open /admin/index.html.`);
  return 0;
}

if (import.meta.main) await runAlone(run);
