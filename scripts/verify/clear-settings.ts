const SETTINGS = ['ARCHIVE_CONTENT', 'OUT_DIR', 'SITE_URL', 'SITE_BASE', 'PORT'];

/** Removes the environment variables of whoever runs the tests: tests are about the project as it is. */
export function clearSettings(environment: NodeJS.ProcessEnv): void {
  for (const name of SETTINGS) delete environment[name];
}
