import { expect, test } from 'vitest';
import { chosenHost } from './chosen-host.ts';

test.each([
  ['the variable', 'apache', { SITE_HOST: 'nginx', NETLIFY: 'true' }, 'nginx'],
  ['the option', 'apache', { NETLIFY: 'true' }, 'apache'],
  ['the service that builds', undefined, { NETLIFY: 'true' }, 'netlify'],
  ['nobody, for a runner that builds for any host', undefined, { GITLAB_CI: 'true' }, undefined],
  ['nobody', undefined, {}, undefined],
] as const)('the host is named by %s', (_, named, env, host) => {
  expect(chosenHost(named, env)).toBe(host);
});

test('a host that is not known is an error with the nearest', () => {
  expect(() => chosenHost(undefined, { SITE_HOST: 'ngnix' })).toThrow(
    'SITE_HOST: found “ngnix”, expected one of apache, caddy, cloudflare, github, gitlab, netlify, nginx, render, vercel. Did you mean “nginx”?',
  );
});
