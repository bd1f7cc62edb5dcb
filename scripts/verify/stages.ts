import { builtSites } from '../../src/test/site.ts';
import type { Stage, Step } from './step.ts';

/** Astro generates the types of the collections, which lint and type checks need. */
const generatedTypes: Stage = { steps: [{ name: 'generated types', tool: 'astro', args: ['sync', '--silent'] }] };

const sourceChecks: Stage = {
  together: true,
  steps: [
    { name: 'format', tool: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
    { name: 'lint', tool: 'eslint', args: ['--max-warnings', '0', '.'] },
    { name: 'types', tool: 'astro', args: ['check', '--minimumSeverity', 'warning'] },
    { name: 'content', script: 'scripts/check-content.ts', args: ['--no-advice'] },
  ],
};

/** Checks of the sources that do not run them. */
export const checks: Stage[] = [generatedTypes, sourceChecks];

/** Advice for editors; it never fails. */
export const advice: Stage = { steps: [{ name: 'advice on the content', script: 'scripts/check-content.ts' }] };

/** Names skipped tests besides the usual report. */
const vitest = (projects: string[], reporter: string) => {
  const reporters = ['--reporter', reporter, '--reporter', './scripts/verify/skip-reporter.ts'];
  return { tool: 'vitest', args: ['run', ...projects.flatMap((project) => ['--project', project]), ...reporters] };
};

/** All checks, the quickest first. */
export const everything: Stage[] = [
  ...checks,
  { steps: [{ name: 'unit tests', ...vitest(['unit'], 'dot') }] },
  { steps: [...siteSteps('/', 'the site'), ...siteSteps('/archive/', 'the site under a path')] },
  { steps: [{ name: 'end-to-end tests', ...vitest(['e2e', 'dev'], 'default') }] },
];

/** Builds the site for a base path, and checks what was built. */
function siteSteps(base: keyof typeof builtSites, what: string): Step[] {
  const env = { OUT_DIR: builtSites[base], SITE_BASE: base, SITE_URL: 'https://steppe.example' };
  return [
    { name: `build of ${what}`, script: 'scripts/build.ts', env },
    { name: `check of ${what}`, script: 'scripts/check-output.ts', env },
  ];
}
