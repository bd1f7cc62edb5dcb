/** The hosts that a site can be made for: services, and servers of one's own. */
export const HOSTS = [
  'apache',
  'caddy',
  'cloudflare',
  'github',
  'gitlab',
  'netlify',
  'nginx',
  'render',
  'vercel',
] as const;

export type Host = (typeof HOSTS)[number];

/** The name of a service, for messages. */
export const HOST_NAMES: Readonly<Record<Host, string>> = {
  apache: 'Apache',
  caddy: 'Caddy',
  cloudflare: 'Cloudflare Pages',
  github: 'GitHub Pages',
  gitlab: 'GitLab Pages',
  netlify: 'Netlify',
  nginx: 'nginx',
  render: 'Render',
  vercel: 'Vercel',
};
