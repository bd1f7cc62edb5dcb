import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArguments } from './read-arguments.ts';
import { runCheck } from './run-check.ts';

const sample = fileURLToPath(new URL('../../src/test/fixtures/islands/content', import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-check-'));
  await cp(sample, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

async function check(args: string[], env: NodeJS.ProcessEnv = {}): Promise<{ code: number; output: string }> {
  let output = '';
  const environment = {
    folder: { path: folder, name: 'content' },
    output: { write: (text: string) => (output += text) },
    env,
  };
  return { code: await runCheck(args, environment), output };
}

/** An article with an error on line 3 and a skipped heading level. */
async function addFaulty() {
  await writeFile(join(folder, 'articles/faulty.md'), '---\ntitle: A\nsumary: B\n---\n\nOne.\n\n#### Two\n\nThree.\n');
}

describe('runCheck', () => {
  it('lists errors before advice, and fails', async () => {
    await addFaulty();
    const { code, output } = await check([]);
    expect(code).toBe(1);
    expect(output).toMatch(
      /content\/articles\/faulty\.md:3: Found the key “sumary”\. Expected one of title, .*\[key-unknown\]/,
    );
    expect(output).toMatch(/Errors:\n.*\n\nAdvice:\n.*articles\/faulty\.md:8: .*\[heading-skipped\]/s);
    expect(output).toContain('docs/diagnostics/');
  });

  it('leaves out advice if it is asked to', async () => {
    await addFaulty();
    expect((await check(['--no-advice'])).output).not.toContain('[heading-skipped]');
  });

  it('passes if there is only advice', async () => {
    const clean = await check(['--no-advice']);
    expect(clean).toEqual({ code: 0, output: 'No errors.\n' });
    await writeFile(join(folder, 'tags.yaml'), '');
    expect((await check([])).code).toBe(1);
  });

  it('prints only JSON for programs', async () => {
    await addFaulty();
    const { code, output } = await check(['--json']);
    const report: unknown = JSON.parse(output);
    expect(code).toBe(1);
    expect(report).toMatchObject({ summary: { folder: 'content' } });
    expect(report).toHaveProperty('diagnostics');
    expect(output).toContain('"docs": "docs/diagnostics/key-unknown.md"');
  });

  it('writes annotations for GitHub, by default in GitHub Actions', async () => {
    await addFaulty();
    const { output } = await check(['--github', '--no-advice']);
    expect(output).toMatch(/^::error file=content\/articles\/faulty\.md,line=3,title=key-unknown::Found the key/m);
    expect((await check(['--no-advice'], { GITHUB_ACTIONS: 'true' })).output).toBe(output);
    expect((await check(['--json'], { GITHUB_ACTIONS: 'true' })).output).toMatch(/^\{/);
  });
});

describe('readArguments', () => {
  it('lists advice for a terminal by default', () => {
    expect(readArguments([], {})).toEqual({ format: 'terminal', advice: true });
    expect(readArguments(['--json', '--no-advice'], {})).toEqual({ format: 'json', advice: false });
  });

  it('suggests the nearest option for an unknown one', () => {
    expect(() => readArguments(['--no-advise'], {})).toThrow('Did you mean “--no-advice”?');
  });
});
