import type { Archive } from '../model.ts';
import { hasOwnLicences } from '../licence.ts';
import { absoluteUrl, type DataContext } from './context.ts';
import type { DataFile } from './data-files.ts';
import { DATA_PACKAGE } from './data-package.ts';
import { SHOWN_LIST_SIGN } from './tables.ts';

/** The text of `README.txt` in the zip file of the data: what each file is, and what its keys mean. */
export function readme(files: readonly DataFile[], archive: Archive, context: DataContext): string {
  const { site, words } = archive;
  const { licence } = site;
  const sections = [
    [site.title, absoluteUrl(context, context.urls.href('/'))],
    [words.data.intro],
    [words.data.describedAt({ address: absoluteUrl(context, context.urls.href('/about/data/')) })],
    [words.data.inParts],
    [words.data.aboutTables({ file: DATA_PACKAGE, sign: SHOWN_LIST_SIGN })],
    licence ? [words.site.licence({ licence: licence.url ? `${licence.name} (${licence.url})` : licence.name })] : [],
    hasOwnLicences(archive) ? [words.data.ownLicences] : [],
    ...files.map(({ name, describe }) => {
      const { about, fields = {} } = describe(archive);
      return [name, about, ...Object.entries(fields).map(([key, meaning]) => `- ${key}: ${meaning}`)];
    }),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}
