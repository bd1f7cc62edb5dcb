import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { includesDrafts } from '../base/drafts.ts';
import { UserError } from '../base/user-error.ts';
import { contentOfBuild } from '../loaders/check-content.ts';
import { contentFolder } from '../loaders/content-folder.ts';
import type { PlacedRecord } from '../loaders/read-before.ts';
import { readContent } from '../loaders/read-content.ts';
import { formatFor, report } from '../report/report.ts';

declare global {
  /** The number of drafts that the build leaves out, for its summary. */
  var steppeDraftsLeftOut: number | undefined;
}

/**
 * Checks all content before a build, and stops the build with a report of every fault. Loaders get the records that
 * were read for it.
 */
export function checkContentFirst(): AstroIntegration {
  let records: PlacedRecord[] | undefined;
  return {
    name: 'steppe-check-content',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        const content = await readContent(contentFolder.path);
        const { faults, records: published, leftOut } = contentOfBuild(content, includesDrafts());
        if (faults.length > 0) throw new UserError(report(faults, { format: formatFor(), folder: contentFolder.name }));
        globalThis.steppeDraftsLeftOut = leftOut;
        records = published.map((record) => ({ ...record, path: join(contentFolder.path, record.file) }));
      },
      'steppe:records': () => Promise.resolve(records),
      // All collections are loaded by now: the texts and YAML trees of the records need not stay in memory.
      'astro:build:start': () => {
        records = undefined;
      },
    },
  };
}
