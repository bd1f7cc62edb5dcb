import { BUNDLED_SITE } from '../../src/test/site.ts';
import type { Stage } from './step.ts';

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

/** Static checks of the code. */
export const checks: Stage[] = [generatedTypes, sourceChecks];

/** Advice for editors; it never fails. */
export const advice: Stage = { steps: [{ name: 'advice on the content', script: 'scripts/check-content.ts' }] };

/** Lists tests that did not simply pass besides the usual report. */
const vitest = (projects: string[], reporter: string) => {
  const reporters = ['--reporter', reporter, '--reporter', './scripts/verify/exceptions-reporter.ts'];
  return { tool: 'vitest', args: ['run', ...projects.flatMap((project) => ['--project', project]), ...reporters] };
};

/** All checks, the quickest first. */
export const everything: Stage[] = [
  ...checks,
  { steps: [{ name: 'unit tests', ...vitest(['unit'], 'dot') }] },
  bundledSite(),
  { steps: [{ name: 'end-to-end tests', ...vitest(['e2e', 'dev'], 'default') }] },
];

/** Builds the site of the bundled archive, and checks it. Tests build the sites of their fixtures. */
function bundledSite(): Stage {
  const env = { OUT_DIR: BUNDLED_SITE, SITE_URL: 'https://steppe.example' };
  return {
    steps: [
      { name: 'build of the site', script: 'scripts/build.ts', env },
      { name: 'check of the site', script: 'scripts/check-output.ts', env },
    ],
  };
}
