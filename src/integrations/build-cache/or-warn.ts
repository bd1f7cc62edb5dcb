import type { AstroIntegrationLogger } from 'astro';

/** Keeps something for the next build. If that fails, the site is whole all the same. */
export async function orWarn(
  logger: Pick<AstroIntegrationLogger, 'warn'>,
  keep: () => Promise<void> | undefined,
): Promise<void> {
  try {
    await keep();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    logger.warn(`The next build will take longer, because this one could not be cached: ${reason}`);
  }
}
