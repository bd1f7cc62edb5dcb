import { describeError } from './build/describe-error.ts';
import { runCheck } from './check-content/run-check.ts';

try {
  process.exitCode = await runCheck(process.argv.slice(2));
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
