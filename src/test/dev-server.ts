import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { programEnvironment } from './program-environment.ts';

const root = join(import.meta.dirname, '..', '..');

export interface DevServer {
  /** The address of the front page. */
  url: string;
  /** Its output so far, on both streams. */
  said: () => string;
  stop: () => Promise<void>;
}

/** Starts `npm run dev` on a content folder and resolves when it serves. The caller must stop it. */
export async function startDev(settings: Record<string, string>): Promise<DevServer> {
  const child = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: root,
    env: programEnvironment({ PORT: '0', ...settings }),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
  const closed = once(child, 'close');
  const stop = async () => {
    child.kill('SIGTERM');
    await closed;
  };
  const url = await new Promise<string>((done, fail) => {
    child.stdout.on('data', () => {
      const address = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(said)?.[0];
      if (address && said.includes('watching')) done(address);
    });
    void closed.then(() => fail(new Error(`dev ended:\n${said}`)));
  });
  return { url, said: () => said, stop };
}
