import type { AstroIntegration } from 'astro';
import { UserError } from '../base/user-error.ts';
import { checkContent } from '../loaders/check-content.ts';
import { contentFolder } from '../loaders/content-folder.ts';
import { formatFor, report } from '../report/report.ts';

/** Checks all content before a build, and stops the build with a report of every fault. */
export function checkContentFirst(): AstroIntegration {
  return {
    name: 'steppe-check-content',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        const faults = await checkContent(contentFolder.path);
        if (faults.length > 0) throw new UserError(report(faults, { format: formatFor(), folder: contentFolder.name }));
      },
    },
  };
}
