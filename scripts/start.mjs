import { ensureInstalled } from './bootstrap/ensure-installed.mjs';
import { runWithProjectNode } from './bootstrap/project-node.mjs';
import { readPort } from './bootstrap/read-port.mjs';

try {
  const port = readPort(process.env.PORT);
  // The site is for this machine, so its absolute addresses begin with the local address.
  process.env.SITE_URL ||= `http://127.0.0.1:${port}`;
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

await ensureInstalled();
await runWithProjectNode('scripts/steppe.ts', 'build');
await runWithProjectNode('scripts/steppe.ts', 'preview');
