import { buildSite } from './build/build-site.ts';
import { describeError } from './build/describe-error.ts';

try {
  const target = process.env.OUT_DIR ?? 'dist';
  console.log(await buildSite({ target, root: process.cwd(), say: console.log }));
  if (!process.env.SITE_URL) console.log('For publishing, set SITE_URL to the address that the site will have.');
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
