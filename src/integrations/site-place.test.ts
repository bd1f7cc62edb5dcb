import { expect, test } from 'vitest';
import { sitePlace } from './site-place.ts';

const netlify = { NETLIFY: 'true', CONTEXT: 'production', URL: 'https://archive.example.org' };

test('a site is where SITE_URL and SITE_BASE say, before the configuration and the host', () => {
  const own = { site: 'https://own.example', base: '/own' };
  expect(sitePlace(own, { ...netlify, SITE_URL: 'https://set.example', SITE_BASE: '/set' })).toEqual({
    site: 'https://set.example',
    base: '/set/',
    isPreview: false,
    from: 'SITE_URL',
  });
  expect(sitePlace(own, netlify)).toMatchObject({ site: 'https://own.example', base: '/own/' });
});

test('without any, it is on this machine', () => {
  expect(sitePlace({}, {})).toEqual({ site: 'http://localhost:4321', base: '/', isPreview: false, from: undefined });
});

test.each([
  ['Netlify', netlify, 'https://archive.example.org', false],
  [
    'a preview on Netlify',
    { ...netlify, CONTEXT: 'deploy-preview', DEPLOY_PRIME_URL: 'https://deploy-preview-7--archive.netlify.app' },
    'https://archive.example.org',
    true,
  ],
  [
    'Cloudflare Pages',
    { CF_PAGES: '1', CF_PAGES_BRANCH: 'main', CF_PAGES_URL: 'https://4f2a9c1e.archive.pages.dev' },
    'https://archive.pages.dev',
    false,
  ],
  [
    'Vercel',
    { VERCEL: '1', VERCEL_ENV: 'production', VERCEL_PROJECT_PRODUCTION_URL: 'a.example', VERCEL_URL: 'a-1.vercel.app' },
    'https://a.example',
    false,
  ],
  [
    'a preview on Vercel',
    { VERCEL: '1', VERCEL_ENV: 'preview', VERCEL_URL: 'a-1.vercel.app' },
    'https://a-1.vercel.app',
    true,
  ],
  ['Render', { RENDER: 'true', RENDER_EXTERNAL_URL: 'https://a.onrender.com' }, 'https://a.onrender.com', false],
  [
    'a preview on Render',
    { RENDER: 'true', IS_PULL_REQUEST: 'true', RENDER_EXTERNAL_URL: 'https://a-pr-7.onrender.com' },
    'https://a-pr-7.onrender.com',
    true,
  ],
])('%s says where the site is, and whether this is a preview', (_, env, site, isPreview) => {
  expect(sitePlace({ base: '/' }, env)).toMatchObject({ site, base: '/', isPreview });
});

test('GitLab gives the path, too, which the owner may replace', () => {
  const env = { GITLAB_CI: 'true', CI_PAGES_URL: 'https://ann.gitlab.io/archive' };
  expect(sitePlace({ base: '/' }, env)).toEqual({
    site: 'https://ann.gitlab.io',
    base: '/archive/',
    isPreview: false,
    from: 'CI_PAGES_URL, from GitLab Pages',
  });
  expect(sitePlace({}, { ...env, SITE_BASE: '/other' }).base).toBe('/other/');
  expect(sitePlace({}, { ...env, CI_MERGE_REQUEST_IID: '7' }).isPreview).toBe(true);
});

test('variables of the same name on other machines say nothing', () => {
  expect(
    sitePlace({}, { URL: 'https://elsewhere.example', CI_PAGES_URL: 'https://elsewhere.example' }).from,
  ).toBeUndefined();
});

test('a preview stays one if SITE_URL is given for the published site', () => {
  expect(sitePlace({}, { ...netlify, CONTEXT: 'branch-deploy', SITE_URL: 'https://set.example' })).toMatchObject({
    site: 'https://set.example',
    isPreview: true,
  });
});
