import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import LinkHeader from 'http-link-header';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caddyMap } from '../../integrations/hosting/caddy.ts';
import { nginxMap } from '../../integrations/hosting/nginx.ts';
import { rulesOf } from '../../integrations/hosting/rule.ts';
import { moveOf } from '../../archive/moves/move.ts';
import { urlsUnder } from '../../base/urls.ts';
import { buildContent } from '../build-content.ts';
import { copyFixture } from '../fixture-site.ts';
import { isInstalled, SERVERS, startServer } from './web-servers.ts';

const OLD = {
  '/?p=12': '/articles/ferry-of-examples/',
  '/?tag=%d1%80%d0%b5%d0%ba%d0%b8': '/tags/shipping/',
  '/caf%C3%A9/?p=13': '/articles/',
  '/tag/boats/': '/tags/shipping/',
  '/page/*': '/articles/',
  '/feed/': '/feed.xml',
};

let place: string;
let site: string;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'steppe-servers-'));
  // Servers may run as another user.
  await chmod(place, 0o755);
  [site] = [join(place, 'site')];
  const content = join(place, 'content');
  await copyFixture('islands', content);
  await writeFile(join(content, 'old-addresses.yaml'), JSON.stringify(OLD));
  process.env['SITE_HOST'] = 'apache';
  const { code, said } = await buildContent(content, site);
  delete process.env['SITE_HOST'];
  if (code !== 0) throw new Error(said);
  const rules = rulesOf(
    [
      ...Object.entries(OLD).map(([from, to]) => moveOf(from, to)),
      { path: '/2022/08/15/ferry/', to: '/articles/ferry-of-examples/' },
    ],
    urlsUnder('/'),
  );
  await writeFile(join(site, '_redirects.nginx'), nginxMap(rules));
  await writeFile(join(site, '_redirects.caddy'), caddyMap(rules));
  return () => rm(place, { recursive: true });
});

describe.each(['apache', 'nginx', 'caddyfile'] as const)('The sample for %s', (name) => {
  const { program } = SERVERS[name];
  let running: Awaited<ReturnType<typeof startServer>> | undefined;
  beforeAll(async () => {
    if (isInstalled(program)) running = await startServer(name, site, join(place, name));
  });
  afterAll(() => running?.stop());

  const check = (what: string, run: (ask: (path: string) => Promise<Response>) => Promise<void>) =>
    test(what, async ({ skip }) => {
      const { url } = running ?? skip(`${program} is not installed.`);
      await run((path) => fetch(new URL(path, url), { redirect: 'manual' }));
    });

  check('serves pages, which browsers ask for again, compressed and with the headers of `_headers`', async (ask) => {
    const page = await ask('/articles/ferry-of-examples/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')?.toLowerCase()).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-encoding')).toMatch(/gzip|zstd/);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(page.headers.get('permissions-policy')).toContain('camera=()');
    expect(page.headers.get('x-frame-options')).toBe('DENY');
    expect(await page.text()).toContain('A Ferry Between Examples');
  });

  check('answers a missing address with the page for it', async (ask) => {
    for (const path of ['/nowhere/', '/tag/other/', '/_redirects', '/_headers', '/_redirects.nginx']) {
      const answer = await ask(path);
      expect(answer.status, path).toBe(404);
      expect(answer.headers.get('x-frame-options'), path).toBe('DENY');
      if (!path.startsWith('/_')) expect(await answer.text(), path).toContain('type="search"');
    }
  });

  check('leads on from old addresses', async (ask) => {
    const targets = {
      '/2022/08/15/ferry/': '/articles/ferry-of-examples/',
      '/?p=12': '/articles/ferry-of-examples/',
      '/?tag=%d1%80%d0%b5%d0%ba%d0%b8': '/tags/shipping/',
      '/?tag=реки': '/tags/shipping/',
      '/café/?p=13': '/articles/',
      '/tag/boats/': '/tags/shipping/',
      '/page/3/': '/articles/',
      '/feed/': '/feed.xml',
    };
    for (const [path, target] of Object.entries(targets)) {
      const answer = await ask(path);
      expect(answer.status, path).toBe(301);
      expect(new URL(answer.headers.get('location') ?? '', 'http://x').pathname, path).toBe(target);
    }
    expect((await ask('/?p=123')).status).toBe(200);
    expect((await ask('/page/')).status).toBe(404);
  });

  check('adds the slash at the end of a page’s address', async (ask) => {
    const answer = await ask('/articles/ferry-of-examples');
    expect(answer.status).toBeGreaterThanOrEqual(301);
    expect(answer.headers.get('location')).toMatch(/\/articles\/ferry-of-examples\/$/);
  });

  check('knows the types of files', async (ask) => {
    const article = '/articles/ferry-of-examples';
    const types: [string, RegExp][] = [
      [`${article}/cite.ris`, /^application\/x-research-info-systems; ?charset=utf-8$/i],
      ['/data/cite.bib', /^(application|text)\/x-bibtex; ?charset=utf-8$/i],
      [`${article}/ferry-of-examples.epub`, /^application\/epub\+zip$/],
      ['/data/articles.json', /^application\/json/],
      ['/feed.xml', /^(application|text)\/xml/],
      ['/icon.svg', /^image\/svg\+xml/],
    ];
    for (const [path, type] of types) {
      const answer = await ask(path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.headers.get('content-type'), path).toMatch(type);
    }
  });

  check('leads programs from an article to its citations and its links', async (ask) => {
    const path = '/articles/ferry-of-examples/';
    const { refs } = LinkHeader.parse((await ask(path)).headers.get('link') ?? '');
    const to = (rel: string) =>
      refs.flatMap((ref) => (ref.rel.split(' ').includes(rel) ? [new URL(ref.uri, `http://x${path}`).pathname] : []));
    expect(to('describedby')).toEqual([`${path}cite.ris`]);
    expect(to('linkset')).toEqual(['/data/linkset.json']);
    expect((await ask('/data/linkset.json')).headers.get('content-type')).toMatch(/^application\/linkset\+json/);
    const citation = LinkHeader.parse((await ask(`${path}cite.ris`)).headers.get('link') ?? '');
    expect(citation.refs).toEqual([{ uri: './', rel: 'describes', type: 'text/html' }]);
    expect((await ask('/articles/')).headers.get('link')).toBeNull();
  });

  check('lets browsers keep files whose names change with their contents', async (ask) => {
    const [asset] = (await readdir(join(site, '_astro'))).filter((file) => file.endsWith('.css'));
    const { version } = JSON.parse(await readFile(join(site, 'search', 'manifest.json'), 'utf8')) as {
      version: string;
    };
    for (const path of [`/_astro/${asset}`, `/search/${version}/names.json`]) {
      const answer = await ask(path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.headers.get('cache-control'), path).toBe('public, max-age=31536000, immutable');
    }
    expect((await ask('/search/manifest.json')).headers.get('cache-control')).toBe('no-cache');
  });
});
