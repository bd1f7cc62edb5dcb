import type { ContentFinding } from './content-codes.ts';
import { nearest } from '../base/nearest.ts';
import { mediaTypes } from '../base/media-types.ts';
import { collectionNames, filesOf } from './collections.ts';

const paths = collectionNames.flatMap((name) => filesOf(name, '<slug>'));

/** Where images, recordings and other files go, and the extensions they may have. */
const media = `media/<name> with ${[...mediaTypes.keys()].join(', ')}`;

/** Reports a file that belongs to no collection, and where it was probably meant to go. */
export function misplacedFile(file: string): ContentFinding {
  return {
    code: 'file-misplaced',
    file,
    line: 1,
    found: 'a file that belongs to no collection',
    expected: file.startsWith('media/')
      ? `${media}, in letters from a to z, digits, hyphens and underscores`
      : `${paths.join(', ')}, ${media}`,
    proposal: file.startsWith('media/') ? undefined : likelyPlace(file),
  };
}

/** A file in a folder of records probably has the wrong extension; any other is probably in the wrong folder. */
function likelyPlace(file: string): string | undefined {
  const [folder = '', ...rest] = file.split('/');
  if (rest.length === 0) return nearest(file, paths);
  const slug = (rest.at(-1) ?? '').replace(/\.[^.]*$/, '');
  const candidates = paths.map((path) => path.replace('<slug>', slug));
  return candidates.find((path) => path.startsWith(`${folder}/`)) ?? nearest(file, candidates);
}
