import { typeOfAddress } from '../../base/media-types.ts';
import { offlinePaths } from '../../archive/offline/manifest.ts';

/** What hosts, programs and search engines read, and what readers download. */
const NOT_READ = [
  /\.(?:xml|ris|bib|zip|epub|map)$/,
  /^(?!media\/|data\/).*\/(?:cite|sources)\.json$/,
  // The export of what a search found reads one of these.
  /^data\/(?!cite\.json$)/,
  /^(?:articles\/[^/]+\/)?card\.png$/,
  /^(?:feed\.json|llms(?:-\d+)?\.txt)$/,
  /^articles\/.*\.md$/,
  /^(?:\.htaccess|_headers|_redirects(?:\.\w+)?|robots\.txt|CNAME)$/,
  /(?:^|\/)\./,
];
const RECORDINGS = ['audio', 'video', 'captions'];

/**
 * Whether a file of the site is stored for reading offline: pages and whatever they show, but no recordings and nothing
 * that is only downloaded.
 *
 * @param path within the site
 */
export function isStored(path: string): boolean {
  const { version, files, worker } = offlinePaths;
  if ([version, files, worker].some((own) => own === path) || NOT_READ.some((one) => one.test(path))) return false;
  return !RECORDINGS.includes(typeOfAddress(path)?.kind ?? '');
}
