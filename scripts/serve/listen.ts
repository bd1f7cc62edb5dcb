import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { UserError } from '../../src/base/user-error.ts';

/**
 * Makes a server listen on the loopback address only, and resolves to the port.
 *
 * @param port 0 means any free port
 * @throws a UserError if the port is taken or needs other rights
 */
export async function listen(server: Server, port: number): Promise<number> {
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'EADDRINUSE') {
      const advice = `Stop that program, or choose another port: PORT=${port + 1}.`;
      throw new UserError(`Port ${port} is in use by another program. ${advice}`, { cause });
    }
    if (code === 'EACCES') {
      throw new UserError(`You may not use port ${port}: choose one from 1024 up, such as PORT=4321.`, { cause });
    }
    throw cause;
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

/** A free port: the given one, or any for 0. @throws as `listen` does */
export async function freePort(port: number): Promise<number> {
  const server = createServer();
  const free = await listen(server, port);
  const closed = once(server, 'close');
  server.close();
  await closed;
  return free;
}
