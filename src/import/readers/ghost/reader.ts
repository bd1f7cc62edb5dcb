import { parseJson } from '../../../base/parse-json.ts';
import { type Bundle, readTextOf } from '../../input/bundle/bundle.ts';
import type { BundleReader, Reader } from '../../model/reader.ts';
import { readWhole } from '../read-whole.ts';
import { readExport } from './read-export.ts';

/** Exports of Ghost: Settings, Import/Export, Export. */
export const ghostReader: Reader = {
  name: 'ghost',
  what: 'an export of Ghost',
  isStreamed: false,
  accepts: ({ start }) => isGhost(start),
  read(input, { include = {} }) {
    return readWhole(input, (text, file) => readExport(parseJson(text), { file, place: (post) => post }, include));
  },
};

/** The same in a zip file or folder, with the images of the blog below `content/`. */
export const ghostFolderReader: BundleReader = {
  name: 'ghost',
  what: 'a folder or zip file of Ghost',
  opens: 'bundle',
  accepts: async (bundle) => (await exportIn(bundle)) !== undefined,
  async *read(bundle, { include = {} }) {
    const { file } = bundle;
    const path = (await exportIn(bundle)) ?? '';
    const paths = [...bundle.entries.keys()];
    const imageAt = (address: string) => {
      const [, within] = /(\/content\/images\/[^?#]+)/.exec(address) ?? [];
      return within && paths.find((each) => `/${each}`.endsWith(decodeURI(within)));
    };
    yield* readExport(
      parseJson(await readTextOf(bundle, path)),
      { file, place: (post) => `${path}, ${post}`, imageAt },
      include,
    );
  },
};

function isGhost(start: string): boolean {
  const text = start.slice(0, 200_000);
  return (
    /^\s*\{/.test(text) && /"db"\s*:\s*\[|"meta"\s*:\s*\{[^{}]*"exported_on"/.test(text) && /"data"\s*:\s*\{/.test(text)
  );
}

async function exportIn(bundle: Bundle): Promise<string | undefined> {
  const all = [...bundle.entries].filter(
    ([path, { size }]) => /^[^.][^/]*(?:\/[^/]+){0,2}\.json$/i.test(path) && size > 100 && size < 256_000_000,
  );
  for (const [path] of all.slice(0, 12)) {
    if (/ghost|export|\bdata\//i.test(path) && isGhost(await readTextOf(bundle, path))) return path;
  }
  return undefined;
}
