import { runProgram } from './run-program.ts';

/** The address of the sites of tests. */
export const SITE_URL = 'https://steppe.example';

/** Builds the site of a content folder, like `npm run build`. Resolves to the exit code and the output. */
export function buildContent(content: string, folder: string, base = '/'): ReturnType<typeof runProgram> {
  const settings = { ARCHIVE_CONTENT: content, OUT_DIR: folder, SITE_URL, SITE_BASE: base };
  return runProgram('scripts/build.ts', [], settings);
}
