import { beforeAll, describe, expect, test } from 'vitest';
import { SITE_URL } from '../build-content.ts';
import { type FixtureSite, fixtureSite } from '../fixture-site.ts';
import { runProgram } from '../run-program.ts';

describe.each(['/', '/archive/'] as const)('a site under %s', (base) => {
  let site: FixtureSite;
  beforeAll(async () => {
    site = await fixtureSite('rivers', base);
  });

  test('passes the check of the output', async () => {
    const settings = { OUT_DIR: site.folder, SITE_BASE: base, SITE_URL };
    expect(await runProgram('scripts/check-output.ts', [], settings)).toMatchObject({ code: 0 });
  });
});
