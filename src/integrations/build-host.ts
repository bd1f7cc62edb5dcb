import type { Host } from '../base/hosts.ts';

/** What the service that runs a build says of it. */
export interface BuildHost {
  host: Host;
  /** The address at which readers will find the site, which may have a path, and the variable that gives it. */
  address?: { url: string; variable: string };
  /** Whether this is the preview of a change, and not the site that readers see. */
  isPreview: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The service that runs this build, told by the variables that it sets. The address is that of the published site, also
 * in a preview, where the service says it.
 *
 * - Netlify: https://docs.netlify.com/build/configure-builds/environment-variables/
 * - Cloudflare Pages: https://developers.cloudflare.com/pages/configuration/build-configuration/
 * - Vercel: https://vercel.com/docs/environment-variables/system-environment-variables
 * - Render: https://render.com/docs/environment-variables
 * - GitLab: https://docs.gitlab.com/ci/variables/predefined_variables/
 *
 * @returns undefined on any other machine
 */
export function buildHost(env: Environment = process.env): BuildHost | undefined {
  return SERVICES.map((service) => service(env)).find((one) => one !== undefined);
}

/** Variables that the services set, without those that every machine may have. */
export const HOST_VARIABLES = ['NETLIFY', 'CF_PAGES', 'WORKERS_CI', 'VERCEL', 'RENDER', 'GITLAB_CI'] as const;

const SERVICES: readonly ((env: Environment) => BuildHost | undefined)[] = [
  netlify,
  cloudflare,
  vercel,
  render,
  gitlab,
];

/** `URL` is the main address of the site in every build; `DEPLOY_PRIME_URL` that of this one. */
function netlify(env: Environment): BuildHost | undefined {
  if (env['NETLIFY'] !== 'true') return undefined;
  const isPreview = env['CONTEXT'] !== undefined && env['CONTEXT'] !== 'production';
  return { host: 'netlify', ...firstOf(env, ['URL', 'DEPLOY_PRIME_URL']), isPreview };
}

/**
 * `CF_PAGES_URL` is the address of this one build, even of a published one: `https://4f2a9c1e.archive.pages.dev`. The
 * name of the branch that is published is in no variable. Cloudflare itself asks search engines to leave out previews.
 */
function cloudflare(env: Environment): BuildHost | undefined {
  if (env['CF_PAGES'] !== '1' && env['WORKERS_CI'] !== '1') return undefined;
  const { address } = firstOf(env, ['CF_PAGES_URL']);
  const published = address && {
    ...address,
    url: address.url.replace(/^(https:\/\/)[\w-]+\.([\w-]+\.pages\.dev)/, '$1$2'),
  };
  return { host: 'cloudflare', ...(published && { address: published }), isPreview: false };
}

/** Its addresses have no `https://`. */
function vercel(env: Environment): BuildHost | undefined {
  if (env['VERCEL'] !== '1') return undefined;
  const isPreview = env['VERCEL_ENV'] !== undefined && env['VERCEL_ENV'] !== 'production';
  return { host: 'vercel', ...firstOf(env, ['VERCEL_PROJECT_PRODUCTION_URL', 'VERCEL_URL']), isPreview };
}

function render(env: Environment): BuildHost | undefined {
  if (env['RENDER'] !== 'true') return undefined;
  return { host: 'render', ...firstOf(env, ['RENDER_EXTERNAL_URL']), isPreview: env['IS_PULL_REQUEST'] === 'true' };
}

/** Its addresses may have a path. */
function gitlab(env: Environment): BuildHost | undefined {
  if (env['GITLAB_CI'] !== 'true') return undefined;
  return { host: 'gitlab', ...firstOf(env, ['CI_PAGES_URL']), isPreview: Boolean(env['CI_MERGE_REQUEST_IID']) };
}

function firstOf(env: Environment, variables: readonly string[]): Pick<BuildHost, 'address'> {
  const variable = variables.find((name) => env[name]);
  const text = variable === undefined ? undefined : env[variable];
  if (variable === undefined || !text) return {};
  return { address: { url: /^https?:\/\//.test(text) ? text : `https://${text}`, variable } };
}
