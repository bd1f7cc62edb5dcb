import type { AstroIntegration } from 'astro';
import { reportFaults } from '../archive/fault.ts';
import { checkContent } from '../loaders/check-content.ts';
import { contentFolder } from '../loaders/content-folder.ts';

/** Checks the whole content before anything is built: a build stops with every fault, `dev` tells them and goes on. */
export function checkContentFirst(): AstroIntegration {
  return {
    name: 'steppe-check-content',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const faults = await checkContent(contentFolder.path);
        if (faults.length === 0) return;
        const report = reportFaults(faults, contentFolder.name);
        if (command === 'build') throw new Error(report);
        logger.error(report);
      },
    },
  };
}
