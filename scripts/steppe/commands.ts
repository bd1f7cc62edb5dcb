import { nearest } from '../../src/base/nearest.ts';
import { UserError } from '../../src/base/user-error.ts';

/** A command of `steppe`. */
export interface Command {
  name: string;
  /** A description, in a few words. */
  does: string;
  /** Options for the Node.js that runs it. */
  nodeOptions?: readonly string[];
  /** Variables of the environment that it sets before it loads its program, unless they are set. */
  environment?: Readonly<Record<string, string>>;
  /** Whether it also runs on an old Node.js, as before the packages of an archive are installed. */
  runsOnOldNode?: boolean;
  /** Loads its program. */
  load: () => Promise<Program>;
}

export interface Program {
  /** Its arguments, for help texts. */
  USAGE: string;
  /** Resolves to the exit code. */
  run: (args: readonly string[]) => Promise<number>;
}

/** Options of V8 that collect garbage earlier. */
const SMALL_HEAP = ['--max-semi-space-size=16', '--heap-growing-percent=20'];

const commands: readonly Command[] = [
  {
    name: 'new',
    does: 'start an archive in a new folder, or a new article, country, group, person or page',
    runsOnOldNode: true,
    load: () => import('../new.ts'),
  },
  { name: 'dev', does: 'show the site while you write; every edit appears at once', load: () => import('../dev.ts') },
  {
    name: 'build',
    does: 'check the content and make the site',
    // A thousand articles are built in two thirds of the memory.
    nodeOptions: SMALL_HEAP,
    // Rolldown’s allocator gives memory back as soon as the pages are bundled; what each of its threads has taken stays.
    environment: { MIMALLOC_PURGE_DELAY: '0', RAYON_NUM_THREADS: '1', ROLLDOWN_WORKER_THREADS: '1' },
    load: () => import('../build.ts'),
  },
  { name: 'preview', does: 'serve the site that was built', load: () => import('../preview.ts') },
  { name: 'check', does: 'check the content', load: () => import('../check-content.ts') },
  {
    name: 'import',
    does: 'bring in articles from WordPress, saved pages or plain text',
    // With large exports, less time goes into garbage collection.
    nodeOptions: SMALL_HEAP,
    load: () => import('../import.ts'),
  },
  { name: 'links', does: 'check the web addresses that the articles cite', load: () => import('../links.ts') },
  { name: 'propose', does: 'list frequent terms of the texts that no record has', load: () => import('../propose.ts') },
  { name: 'schemas', does: 'write schemas of the records, for editors', load: () => import('../schemas.ts') },
  { name: 'cms', does: 'write an admin page with forms for the records', load: () => import('../cms.ts') },
];

/** @throws a UserError if there is no such command, with the nearest one */
export function commandNamed(name: string): Command {
  const command = commands.find((one) => one.name === name);
  if (command) return command;
  const names = commands.map((one) => one.name);
  const meant = nearest(name, names);
  throw new UserError(
    `Found the command “${name}”, expected one of ${names.join(', ')}.${meant ? ` Did you mean “${meant}”?` : ''}`,
  );
}

/** A list of all commands with their descriptions. */
export function commandList(): string {
  const lines = commands.map(({ name, does }) => `  steppe ${name.padEnd(8)} ${does}`);
  return ['Steppe: a static research archive.', '', ...lines, '', 'steppe COMMAND --help says more.'].join('\n');
}
