import { ensureInstalled } from './bootstrap/ensure-installed.mjs';
import { runWithProjectNode } from './bootstrap/project-node.mjs';

// The site is for this machine: its full addresses begin with the one that it is served at.
process.env.SITE_URL ??= `http://127.0.0.1:${process.env.PORT ?? 4321}`;

await ensureInstalled();
await runWithProjectNode('scripts/build.ts');
await runWithProjectNode('scripts/preview.ts');
