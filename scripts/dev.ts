import { run } from './bootstrap/run.mjs';
import { toolPath } from './verify/tool-path.ts';

const args = [await toolPath('astro'), 'dev', ...process.argv.slice(2)];
process.exitCode = await run(process.execPath, args, { env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
