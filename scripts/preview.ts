import { readPort } from './bootstrap/read-port.mjs';
import { whenNpmEnds } from './bootstrap/when-npm-ends.mjs';
import { describeError } from './build/describe-error.ts';
import { serveFolder } from './serve/serve-folder.ts';

try {
  const { OUT_DIR, SITE_BASE: base = '/', PORT } = process.env;
  const root = OUT_DIR || 'dist';
  const { url, close } = await serveFolder({ root, base, port: readPort(PORT) });
  console.log(`Serving ${root} at ${url}\nStop it with Ctrl+C.`);
  const stop = () => void close();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  whenNpmEnds(stop);
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
