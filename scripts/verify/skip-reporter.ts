import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** The start of the line of a skipped test. */
export const SKIPPED = 'skipped: ';

/** Names every test that did not run, with its reason, so that no test is skipped unseen. */
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
