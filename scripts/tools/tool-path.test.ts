import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { everything } from '../verify/stages.ts';
import { toolPath } from './tool-path.ts';

test('finds every tool of the steps', async () => {
  const tools = everything.flatMap(({ steps }) => steps.flatMap((step) => ('tool' in step ? [step.tool] : [])));
  expect(tools).toContain('vitest');
  for (const tool of tools) expect(existsSync(await toolPath(tool)), tool).toBe(true);
});

test('says that a package has no such command', async () => {
  await expect(toolPath('htmlparser2')).rejects.toThrow('found no command “htmlparser2”');
});
