import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** A web server that serves a site, as the handbook configures it. */
export interface WebServer {
  /** The program that runs it. */
  program: string;
  /** Its configuration file for a site, made of the sample. */
  configure: (sample: string, place: Place) => string;
  arguments: (file: string, folder: string) => string[];
}

interface Place {
  /** The folder of the site. */
  site: string;
  /** An empty folder for what the server writes. */
  folder: string;
  port: number;
}

/** The sample of the handbook, for the place at hand. */
function placed(sample: string, { site, port }: Place): string {
  return sample
    .replaceAll('/srv/archive', site)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('*:80', `127.0.0.1:${port}`)
    .replace(/^archive\.example\.org \{/, `http://127.0.0.1:${port} {`);
}

const MODULES = ['mpm_event', 'authz_core', 'deflate', 'dir', 'filter', 'headers', 'mime', 'rewrite'];

export const SERVERS: Readonly<Record<'apache' | 'nginx' | 'caddyfile', WebServer>> = {
  apache: {
    program: 'apache2',
    configure: (sample, place) =>
      [
        ...MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
        `Listen 127.0.0.1:${place.port}`,
        `PidFile ${place.folder}/pid`,
        `DefaultRuntimeDir ${place.folder}`,
        `ErrorLog ${place.folder}/error.log`,
        'TypesConfig /etc/mime.types',
        'DirectoryIndex index.html',
        ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
        placed(sample, place),
      ].join('\n'),
    arguments: (file) => ['-X', '-f', file],
  },
  nginx: {
    program: 'nginx',
    configure: (sample, place) =>
      [
        'daemon off;',
        ...(process.getuid?.() === 0 ? ['user root;'] : []),
        `pid ${place.folder}/pid;`,
        `error_log ${place.folder}/error.log;`,
        'events {}',
        'http {',
        'access_log off;',
        ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
          (one) => `${one}_temp_path ${place.folder}/${one};`,
        ),
        placed(sample, place),
        '}',
      ].join('\n'),
    arguments: (file) => ['-c', file],
  },
  caddyfile: {
    program: 'caddy',
    configure: (sample, place) => `{\n\tadmin off\n\tauto_https off\n}\n${placed(sample, place)}`,
    arguments: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
};

/** Whether a program is installed. */
export function isInstalled(program: string): boolean {
  try {
    execFileSync('which', [program], { env: environment() });
    return true;
  } catch {
    return false;
  }
}

/** Runs a server with the sample of the handbook. Resolves to its address once it answers. */
export async function startServer(
  name: keyof typeof SERVERS,
  site: string,
  folder: string,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const { program, configure, arguments: argumentsFor } = SERVERS[name];
  await mkdir(folder, { recursive: true });
  const port = await freePort();
  const file = join(folder, 'configuration');
  await writeFile(file, configure(await sampleOf(name), { site, folder, port }));
  const server = spawn(program, argumentsFor(file, folder), {
    env: environment(folder),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (data) => said.push(String(data)));
  const url = `http://127.0.0.1:${port}/`;
  await untilItAnswers(url, server, said);
  return {
    url,
    stop: async () => {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}

/** The block of the handbook in a language of configurations. */
async function sampleOf(language: string): Promise<string> {
  const page = await readFile(join(import.meta.dirname, '../../../docs/handbook/servers.md'), 'utf8');
  const [, sample] = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(page) ?? [];
  if (sample === undefined) throw new Error(`docs/handbook/servers.md has no sample for ${language}.`);
  return sample;
}

/** Programs of the system are outside of the path of many users. */
function environment(home?: string): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin`, ...(home !== undefined && { HOME: home }) };
}

async function untilItAnswers(url: string, server: ChildProcess, said: readonly string[]): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`The server ended: ${said.join('')}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('Found no free port.');
  return address.port;
}
