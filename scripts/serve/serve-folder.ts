import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import { UserError } from '../../src/base/user-error.ts';
import { basePath } from '../../src/integrations/base-path.ts';
import { createHandler } from './create-handler.ts';
import { listen } from './listen.ts';

interface Options {
  /** The built site's folder. */
  root: string;
  /** The base path of the site, with or without slashes at its ends. */
  base: string;
  /** 0 means any free port. */
  port: number;
}

export interface Serving {
  /** The address of the site's front page. */
  url: string;
  /** Stops the server, also requests in progress. */
  close: () => Promise<void>;
}

/** Serves a built site on the loopback address, as a static host would. */
export async function serveFolder({ root, base, port }: Options): Promise<Serving> {
  const folder = resolve(root);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new UserError(`Found no built site in ${folder}: build it first, with \`npm run build\`.`);
  }
  const path = basePath(base);
  const server = createServer(createHandler(folder, path));
  const taken = await listen(server, port);
  return { url: `http://127.0.0.1:${taken}${path}`, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
