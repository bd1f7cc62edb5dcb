import { contentFolder } from '../src/loaders/content-folder.ts';
import { readContent } from '../src/loaders/read-content.ts';
import { parseOptions } from '../src/terminal/parse-options.ts';
import { runAlone } from './owner/run-alone.ts';
import { SCHEMAS_FOLDER } from './schemas/schemas-folder.ts';
import { writeSchemas } from './schemas/write-schemas.ts';

export const USAGE = `steppe schemas

  Writes a JSON Schema of each kind of record to ${SCHEMAS_FOLDER.replaceAll('\\', '/')}/, and for the frontmatter of
  articles, countries, groups and pages what the Astro extension reads. Editors then complete and check keys, kinds and
  the ids of your records. They know the records of this moment: run it again for new ones. \`dev\` does so when it starts.

  ARCHIVE_CONTENT=DIR   the folder of the content, instead of content`;

/** Writes the schemas of the archive in the working folder. */
export async function run(args: readonly string[]): Promise<number> {
  parseOptions(args, {}, { usage: USAGE });
  const { records } = await readContent(contentFolder.path);
  const files = await writeSchemas(process.cwd(), contentFolder.path, records);
  console.log(`Wrote ${files.length} schemas to ${SCHEMAS_FOLDER}, with the ids of ${records.length} records.`);
  return 0;
}

if (import.meta.main) await runAlone(run);
