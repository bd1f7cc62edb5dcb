import { HOST_VARIABLES } from '../../src/integrations/build-host.ts';

const SETTINGS = ['ARCHIVE_CONTENT', 'OUT_DIR', 'SITE_URL', 'SITE_BASE', 'SITE_HOST', 'PORT', ...HOST_VARIABLES];

/** Removes environment variables that change the built site, so that tests do not depend on them. */
export function clearSettings(environment: NodeJS.ProcessEnv): void {
  for (const name of SETTINGS) delete environment[name];
}
