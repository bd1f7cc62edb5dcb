import type { AstroIntegration } from 'astro';
import type { FileRecord } from './file-record.ts';

/** A record with the file of its text: its own, or a copy of its last good version. */
export interface PlacedRecord extends FileRecord {
  path: string;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Astro’s way of adding hooks of one’s own
  namespace Astro {
    interface IntegrationHooks {
      /** Provides records that were read before: for the check of a build, or while `dev` follows them. */
      'steppe:records'?: () => Promise<readonly PlacedRecord[] | undefined>;
    }
  }
}

/**
 * The records that an integration has read. Loaders run in their own module graph, so the Astro configuration is the
 * only thing they share with integrations.
 */
export async function recordsReadBefore(
  integrations: readonly AstroIntegration[],
): Promise<readonly PlacedRecord[] | undefined> {
  for (const { hooks } of integrations) {
    const records = await hooks['steppe:records']?.();
    if (records) return records;
  }
  return undefined;
}
