import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** The beginning of the line for a skipped test. */
export const SKIPPED = 'skipped: ';

/** Lists every test that did not run, with its reason, so that no test is skipped unnoticed. */
export default class SkipReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests('skipped')]);
    for (const test of tests) console.log(SKIPPED + describe(test));
  }
}

function describe(test: TestCase): string {
  const result = test.result();
  const reason = result.state === 'skipped' && result.note ? `: ${result.note}` : ': no reason given';
  return `${relative('.', test.module.moduleId)}, “${test.fullName}”${reason}`;
}
