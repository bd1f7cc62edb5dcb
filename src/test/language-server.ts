import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';

/** A language server as editors use it (Language Server Protocol 3.17). */
export interface LanguageServer {
  /** Sends a request. Resolves to its result. */
  ask: (method: string, params: object) => Promise<unknown>;
  /** Sends a notification. */
  tell: (method: string, params: object) => void;
  stop: () => void;
}

const message = z.object({ id: z.number().optional(), method: z.string().optional(), result: z.unknown().optional() });

/** Starts Astro’s language server for a folder, with its knowledge of frontmatter. */
export async function startLanguageServer(folder: string): Promise<LanguageServer> {
  const found = createRequire(import.meta.url);
  const program = join(dirname(found.resolve('@astrojs/language-server/package.json')), 'bin', 'nodeServer.js');
  const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (result: unknown) => void>();
  const send = (content: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...content });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  let read: Buffer = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    read = Buffer.concat([read, chunk]);
    for (let next = firstMessage(read); next; next = firstMessage(read)) {
      read = next.rest;
      const { id, method, result } = message.parse(JSON.parse(next.text));
      // The server asks for settings and the like: it gets none.
      if (id !== undefined && method !== undefined) send({ id, result: null });
      else if (id !== undefined) waiting.get(id)?.(result);
    }
  });
  let count = 0;
  const tell: LanguageServer['tell'] = (method, params) => send({ method, params });
  const ask: LanguageServer['ask'] = (method, params) => {
    count += 1;
    send({ id: count, method, params });
    return new Promise((done) => waiting.set(count, done));
  };
  const uri = pathToFileURL(folder).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'archive' }],
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { typescript: { tsdk: dirname(found.resolve('typescript')) }, contentIntellisense: true },
  });
  tell('initialized', {});
  return { ask, tell, stop: () => server.kill() };
}

/** The first whole message of what was read, and what follows it. */
function firstMessage(read: Buffer): { text: string; rest: Buffer } | undefined {
  const headers = read.indexOf('\r\n\r\n');
  const length = Number(/Content-Length: (\d+)/.exec(read.subarray(0, Math.max(headers, 0)).toString())?.[1]);
  const end = headers + 4 + length;
  if (headers === -1 || read.length < end) return undefined;
  return { text: read.subarray(headers + 4, end).toString(), rest: read.subarray(end) };
}
