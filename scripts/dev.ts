import { spawn } from 'node:child_process';
import { toolPath } from './verify/tool-path.ts';

const args = [await toolPath('astro'), 'dev', ...process.argv.slice(2)];
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
spawn(process.execPath, args, { env, stdio: 'inherit' }).on('exit', (code) => (process.exitCode = code ?? 1));
