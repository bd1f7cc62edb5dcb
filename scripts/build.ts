import { buildSite } from './build/build-site.ts';
import { describeError } from './build/describe-error.ts';

try {
  const target = process.env.OUT_DIR ?? 'dist';
  console.log(await buildSite({ target, root: process.cwd(), say: console.log }));
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
