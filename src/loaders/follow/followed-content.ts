import type { AstroIntegration } from 'astro';
import type { FollowedContent } from './content-follower.ts';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Astro’s way of adding hooks of one’s own
  namespace Astro {
    interface IntegrationHooks {
      /** Provides the followed content in `dev`. */
      'steppe:content'?: () => Promise<FollowedContent | undefined>;
    }
  }
}

/**
 * The content that the following integration provides; undefined in a build. Loaders run in their own module graph, so
 * the Astro configuration is the only thing they share with the integration.
 */
export async function followedContent(integrations: readonly AstroIntegration[]): Promise<FollowedContent | undefined> {
  for (const { hooks } of integrations) {
    const content = await hooks['steppe:content']?.();
    if (content) return content;
  }
  return undefined;
}
