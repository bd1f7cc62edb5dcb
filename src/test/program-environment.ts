/** Variables that Vitest sets in the environment of tests, and that the project's programs would read. */
const OF_VITEST = ['VITEST', 'NODE_ENV', 'BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'TEST'];

/**
 * The environment for a program that a test starts, as if a user had started it. Its output is without colours, which
 * depend on the machine, and whose codes would be read as parts of addresses.
 */
export function programEnvironment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const name of [...OF_VITEST, 'FORCE_COLOR']) delete env[name];
  return { ...env, NO_COLOR: '1', ...settings };
}
