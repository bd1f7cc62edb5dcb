import type { FolderSize, RuleCounts } from './measure-folder.ts';

/** What a host takes at most; a limit that it does not have is left out. */
interface Host {
  name: string;
  files?: number;
  /** Bytes of the whole site. */
  bytes?: number;
  /** Bytes of one file. */
  fileBytes?: number;
  /** Redirects of one path. */
  redirects?: number;
  /** Redirects with patterns. */
  patterns?: number;
  /** Characters of one redirect. */
  redirectLength?: number;
  /** Bytes of `_redirects`. */
  redirectBytes?: number;
}

/** Limits of the free plans, from each host's own documentation. */
const HOSTS: readonly Host[] = [
  {
    name: 'Cloudflare Pages',
    files: 20_000,
    fileBytes: 25 * 2 ** 20,
    redirects: 2000,
    patterns: 100,
    redirectLength: 1000,
  },
  { name: 'GitHub Pages', bytes: 2 ** 30 },
  { name: 'GitLab Pages', files: 200_000, bytes: 2 ** 30, redirects: 1000, redirectBytes: 64 * 1000 },
];

/** From which share of a limit on there is a warning. */
const NEAR = 0.9;

/** A sentence for each limit of a well-known host that a site exceeds or is near. */
export function warnOfLimits({ files, bytes, largest, redirects }: FolderSize): string[] {
  return HOSTS.flatMap((host) => [
    ...warn(host.name, files, host.files, (count) => `${count.toLocaleString('en')} files`, 'The site'),
    ...warn(host.name, bytes, host.bytes, megabytes, 'The site'),
    ...warn(host.name, largest.bytes, host.fileBytes, megabytes, largest.path, ' a file'),
    ...warnOfRules(host, redirects),
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

/** Of rules beyond a limit; pages at the former addresses of pages still lead on. */
function warnOfRules(host: Host, { fixed, patterns, longest, bytes }: RuleCounts): string[] {
  const counts: [value: number, limit: number | undefined, what: string][] = [
    [host.patterns === undefined ? fixed + patterns : fixed, host.redirects, 'redirects'],
    [patterns, host.patterns, 'redirects with patterns'],
    [longest, host.redirectLength, 'characters in one redirect'],
    [bytes, host.redirectBytes, 'bytes of redirects'],
  ];
  return counts.flatMap(([value, limit, what]) => {
    if (limit === undefined || value <= limit) return [];
    const [has, takes] = [value, limit].map((count) => count.toLocaleString('en'));
    return [`The site has ${has} ${what}; ${host.name} takes at most ${takes}, and leaves out the others.`];
  });
}

/** In megabytes of 1,000,000 bytes. */
function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
