import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CheckedAddress, linksSchema } from '../../../src/schemas/links.ts';
import { readArguments } from '../read-arguments.ts';
import { runLinks } from '../run-links.ts';
import { testClock } from './test-asker.ts';
import * as server from './test-server.ts';

const sample = fileURLToPath(new URL('../../../src/test/fixtures/islands/content', import.meta.url));

/** An address of the sample content, and the lines that cite it. */
export const FERRY = 'https://wire.example/ferry';
export const FERRY_PLACE = 'articles/ferry-of-examples.md:20';

/** All addresses of the sample content, as pages that exist. */
export const WELL: Readonly<Record<string, server.Page>> = {
  'creativecommons.org/licenses/by/4.0/': server.page,
  'journal.example/': server.page,
  'journal.example/3/2/quarrel': server.page,
  'wire.example/2019/03/02/table': server.page,
  'wire.example/2019/04/01/letters': server.page,
  'wire.example/ferry': server.page,
  'www.primer.example/parom': server.page,
};

/** How a run differs from one on 3 May 2026 in which all pages exist. */
export interface Situation {
  pages?: Record<string, server.Page>;
  day?: string;
  stop?: AbortSignal;
  fetch?: server.TestServer['fetch'];
}

/** A copy of the sample content without `links.json`. */
export interface Sample {
  folder: string;
  /** Runs `npm run links` with these options. */
  run: (options: string, situation?: Situation) => Promise<SampleRun>;
  linksText: () => Promise<string>;
  recordOf: (address: string) => Promise<CheckedAddress | undefined>;
  remove: () => Promise<void>;
}

export interface SampleRun {
  code: number;
  said: string;
  /** The report for programs. */
  printed: string;
  shares: number[];
  /** As `HEAD wire.example/ferry`. */
  requests: string[];
}

export async function copySample(): Promise<Sample> {
  const folder = await mkdtemp(join(tmpdir(), 'links-'));
  await cp(sample, folder, { recursive: true });
  await rm(join(folder, 'links.json'), { force: true });
  const linksText = () => readFile(join(folder, 'links.json'), 'utf8');
  return {
    folder,
    run: (options, situation = {}) => runIn(folder, options, situation),
    linksText,
    recordOf: async (address) =>
      linksSchema.parse(JSON.parse(await linksText())).addresses.find((one) => one.address === address),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function runIn(
  folder: string,
  options: string,
  { pages = WELL, day = '2026-05-03', ...situation }: Situation,
): Promise<SampleRun> {
  const running = await server.startTestServer(pages);
  const said: string[] = [];
  const printed: string[] = [];
  const shares: number[] = [];
  try {
    const code = await runLinks(
      readArguments(options.split(' ').filter(Boolean), {}),
      { say: (text) => said.push(text), progress: (share) => shares.push(share) },
      {
        folder,
        folderName: 'content',
        print: (text) => printed.push(text),
        clock: testClock(`${day}T10:00:00Z`),
        pause: 1_000,
        parallel: 2,
        archiveApi: 'https://archive.example/available',
        userAgent: 'Steppe/test',
        timeLimit: 2_000,
        bodyLimit: 64 * 1024,
        stop: new AbortController().signal,
        fetch: running.fetch,
        ...situation,
      },
    );
    return { code, said: said.join('\n'), printed: printed.join('\n'), shares, requests: running.requests };
  } finally {
    await running.close();
  }
}
