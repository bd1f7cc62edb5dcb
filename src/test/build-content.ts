import { runProgram } from './run-program.ts';

/** The address that the sites of the tests are published at. */
export const SITE_URL = 'https://steppe.example';

/** Builds the site of a content folder, as `npm run build` does: its exit code, and what it said. */
export function buildContent(content: string, folder: string, base = '/'): ReturnType<typeof runProgram> {
  const settings = { ARCHIVE_CONTENT: content, OUT_DIR: folder, SITE_URL, SITE_BASE: base };
  return runProgram('scripts/build.ts', [], settings);
}
