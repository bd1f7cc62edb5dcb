import { ensureInstalled } from './bootstrap/ensure-installed.mjs';
import { runWithProjectNode } from './bootstrap/project-node.mjs';

await ensureInstalled();
await runWithProjectNode('scripts/build.ts');
await runWithProjectNode('scripts/preview.ts');
