import { readPort } from './bootstrap/read-port.mjs';
import { run } from './bootstrap/run.mjs';
import { describeError } from './build/describe-error.ts';
import { freePort } from './serve/listen.ts';
import { toolPath } from './verify/tool-path.ts';

try {
  const given = process.argv.slice(2);
  const names = (option: string) => given.some((one) => one === option || one.startsWith(`${option}=`));
  const host = names('--host') ? [] : ['--host', '127.0.0.1'];
  const port = names('--port') ? [] : ['--port', String(await freePort(readPort(process.env['PORT'])))];
  const args = [await toolPath('astro'), 'dev', ...host, ...port, ...given];
  process.exitCode = await run(process.execPath, args, { env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
