import { expect, test } from 'vitest';
import { SITE_URL } from '../build-content.ts';
import { fixtureSite } from '../fixture-site.ts';
import { runProgram } from '../run-program.ts';

test.each(['/', '/archive/'] as const)(
  'the check of the output finds nothing wrong with a site under %s',
  async (base) => {
    const { folder } = await fixtureSite('rivers', base);
    const settings = { OUT_DIR: folder, SITE_BASE: base, SITE_URL };
    expect(await runProgram('scripts/check-output.ts', [], settings)).toMatchObject({ code: 0 });
  },
);
