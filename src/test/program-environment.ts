/** Variables that Vitest sets in the environment of tests, and that the project's programs would read. */
const OF_VITEST = ['VITEST', 'NODE_ENV', 'BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'TEST'];

/** The environment for a program that a test starts, as if a user had started it. */
export function programEnvironment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const name of OF_VITEST) delete env[name];
  return { ...env, ...settings };
}
