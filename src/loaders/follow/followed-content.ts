import type { AstroIntegration } from 'astro';
import type { FollowedContent } from './content-follower.ts';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Astro’s way of adding hooks of one’s own
  namespace Astro {
    interface IntegrationHooks {
      /** Tells the content as it is followed in `dev`. */
      'steppe:content'?: () => Promise<FollowedContent | undefined>;
    }
  }
}

/**
 * The content as the integration that follows it tells it; undefined in a build. Loaders run in modules of their own, so
 * the configuration is what they and the integration have in common.
 */
export async function followedContent(integrations: readonly AstroIntegration[]): Promise<FollowedContent | undefined> {
  for (const { hooks } of integrations) {
    const content = await hooks['steppe:content']?.();
    if (content) return content;
  }
  return undefined;
}
