const SETTINGS = ['ARCHIVE_CONTENT', 'OUT_DIR', 'SITE_URL', 'SITE_BASE', 'PORT'];

/** Forgets the settings of whoever runs the tests: they are about the project as it stands. */
export function clearSettings(environment: NodeJS.ProcessEnv): void {
  for (const name of SETTINGS) delete environment[name];
}
