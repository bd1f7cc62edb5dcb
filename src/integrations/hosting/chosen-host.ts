import { type Host, HOSTS } from '../../base/hosts.ts';
import { nearest } from '../../base/nearest.ts';
import { UserError } from '../../base/user-error.ts';
import { buildHost } from '../build-host.ts';

/**
 * The host of the site: as `SITE_HOST` says, else as the owner's options do, else the service that runs the build. A
 * GitLab runner may build for any host.
 *
 * @throws a UserError if `SITE_HOST` names none that is known
 */
export function chosenHost(
  named: Host | undefined,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Host | undefined {
  const { SITE_HOST: text } = env;
  if (!text) {
    const service = buildHost(env)?.host;
    return named ?? (service === 'gitlab' ? undefined : service);
  }
  const host = HOSTS.find((one) => one === text);
  if (host !== undefined) return host;
  const meant = nearest(text, HOSTS);
  const question = meant === undefined ? '' : ` Did you mean “${meant}”?`;
  throw new UserError(`SITE_HOST: found “${text}”, expected one of ${HOSTS.join(', ')}.${question}`);
}
