import { basename, dirname, extname } from 'node:path/posix';
import { typeOfAddress } from '../../base/media-types.ts';
import { otherTypeOf } from '../../loaders/content-type.ts';
import type { Bundle } from '../input/bundle/bundle.ts';
import { freePath, imageNamed, type Images, whyOther } from './images.ts';

/**
 * The images of a bundle, by their paths in it. They go into a folder of `media/` that is named after the bundle, below
 * the folder that all have in common: `word/media/image1.png` of `report.docx` is `/media/report/image1.png`.
 *
 * @param taken paths within the site that other images of the import have; those of these are added
 */
export async function bundleImages(bundle: Bundle, taken: Set<string>): Promise<Images> {
  const paths = [...bundle.entries.keys()].filter((path) => imageNamed(path) !== undefined && !PREVIEWS.test(path));
  const common = commonFolder(paths);
  const name = basename(bundle.file.replaceAll('\\', '/'));
  const stem = name.slice(0, name.length - extname(name).length);
  const placeOf = new Map<string, string>();
  const unusable = new Map<string, string>();
  for (const path of paths) {
    const place = freePath(`${stem}/${path.slice(common.length)}`, taken);
    taken.add(place);
    placeOf.set(path, place);
    const why = await whyUnusable(bundle, path);
    if (why !== undefined) unusable.set(path, why);
  }
  const pathAt = new Map([...placeOf].map(([path, place]) => [place, path]));
  return {
    find(address) {
      const place = placeOf.get(address);
      const why = unusable.get(address);
      return why === undefined ? place : { file: address, why };
    },
    async read(place) {
      const path = pathAt.get(place);
      return path === undefined || unusable.has(path) ? undefined : bundle.read(path);
    },
  };
}

/** Pictures of a document's first page, which programs make for lists of files. */
const PREVIEWS = /^(?:docProps|Thumbnails)\//;

/** The innermost folder that contains all paths, with its slash; empty if they share none. */
function commonFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths.map((path) => dirname(path).split('/'));
  if (paths.length === 0) return '';
  const parts = [...first];
  const differs = parts.findIndex((part, index) => others.some((other) => other[index] !== part));
  const shared = differs === -1 ? parts : parts.slice(0, differs);
  return shared.length === 0 || shared[0] === '.' ? '' : `${shared.join('/')}/`;
}

/** Why a file of a bundle cannot be shown, in words; undefined where it can. */
export async function whyUnusable(bundle: Bundle, path: string): Promise<string | undefined> {
  const said = typeOfAddress(path);
  try {
    const other = said && (await otherTypeOf(await bundle.read(path), said));
    return said && other !== undefined ? whyOther(other, said) : undefined;
  } catch (error) {
    return `not readable: ${error instanceof Error ? error.message : String(error)}`;
  }
}
