import type { FolderSize } from './measure-folder.ts';

/** What a host takes at most; a limit that it does not have is left out. */
interface Host {
  name: string;
  files?: number;
  /** Bytes of the whole site. */
  bytes?: number;
  /** Bytes of one file. */
  fileBytes?: number;
}

/** Limits of the free plans, from each host's own documentation. */
const HOSTS: readonly Host[] = [
  { name: 'Cloudflare Pages', files: 20_000, fileBytes: 25 * 2 ** 20 },
  { name: 'GitHub Pages', bytes: 2 ** 30 },
  { name: 'GitLab Pages', files: 200_000, bytes: 2 ** 30 },
];

/** From which share of a limit on there is a warning. */
const NEAR = 0.9;

/** A sentence for each limit of a well-known host that a site exceeds or is near. */
export function warnOfLimits({ files, bytes, largest }: FolderSize): string[] {
  return HOSTS.flatMap((host) => [
    ...warn(host.name, files, host.files, (count) => `${count.toLocaleString('en')} files`, 'The site'),
    ...warn(host.name, bytes, host.bytes, megabytes, 'The site'),
    ...warn(host.name, largest.bytes, host.fileBytes, megabytes, largest.path, ' a file'),
  ]);
}

function warn(
  host: string,
  value: number,
  limit: number | undefined,
  write: (value: number) => string,
  what: string,
  each = '',
): string[] {
  if (limit === undefined || value < limit * NEAR) return [];
  const then = value > limit ? 'It will refuse this site.' : 'There is little room left.';
  return [`${what} has ${write(value)}; ${host} takes at most ${write(limit)}${each}. ${then}`];
}

/** In megabytes of 1,000,000 bytes. */
function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
