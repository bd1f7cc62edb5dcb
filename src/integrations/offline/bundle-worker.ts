import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The service worker as one script without imports, which all browsers run. */
export async function bundleWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL('../../client/offline/worker.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [script, ...others] = outputs;
  if (script?.type !== 'chunk' || others.length > 0) throw new Error('The service worker is not one script.');
  return script.code;
}
