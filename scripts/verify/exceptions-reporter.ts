import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Lists every test that did not simply pass, so that none goes unnoticed: those that did not run, with the reason, and
 * those that passed only when they ran again.
 */
export default class ExceptionsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    for (const test of tests) {
      const result = test.result();
      if (result.state === 'skipped') console.log(`skipped: ${nameOf(test)}: ${result.note ?? 'no reason given'}`);
      if (test.diagnostic()?.flaky) console.log(`passed on the second try: ${nameOf(test)}: ${failureOf(test)}`);
    }
  }
}

function nameOf(test: TestCase): string {
  return `${relative('.', test.module.moduleId)}, “${test.fullName}”`;
}

/** The first line of what failed before the test passed. */
function failureOf(test: TestCase): string {
  return test.result().errors?.[0]?.message.split('\n')[0] ?? 'no error given';
}
