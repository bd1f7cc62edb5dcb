import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { describeKeys } from './describe-value.ts';
import { RECORDS_PAGE, recordsPage } from './records-page.ts';

describe('the page of records', () => {
  it('is current: `node scripts/handbook.ts` writes it anew', async () => {
    expect(await readFile(RECORDS_PAGE, 'utf8')).toBe(await recordsPage());
  });

  it('tells values, lists, defaults and keys within keys', () => {
    const keys = describeKeys(
      z.strictObject({
        name: z.string(),
        safe: z.boolean().default(true),
        links: z.array(z.strictObject({ kind: z.enum(['ally', 'rival']) })).optional(),
      }),
    );
    expect(keys.get('name')).toMatchObject({ value: 'text', required: true });
    expect(keys.get('safe')).toMatchObject({ value: '`true` or `false`', required: false, default: true });
    expect(keys.get('links')).toMatchObject({ value: 'list of entries', required: false });
    expect(keys.get('links')?.keys.get('kind')).toMatchObject({ value: '`ally`, `rival`', required: true });
  });

  it('refuses a type of value that it has no words for', () => {
    expect(() => describeKeys(z.strictObject({ when: z.date() }))).toThrow(/no words for values of the type date/);
  });
});
