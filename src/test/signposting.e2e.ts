import LinkHeader from 'http-link-header';
import { expect, test } from 'vitest';
import type { Linkset } from '../archive/linkset.ts';
import { SITE_URL } from './build-content.ts';
import { useFixture } from './use-fixture.ts';

/** The rules of https://signposting.org/FAIR/, levels 1 and 2, for links as a program reads them. */

const site = useFixture('media');

interface Link {
  rel: string;
  href: string;
  type?: string | undefined;
}

/** What the site gives at one of its addresses. The links name the published address, the server another. */
function ask(address: string): Promise<Response> {
  expect(address.startsWith(`${SITE_URL}/`), address).toBe(true);
  return fetch(site.url(address.slice(`${SITE_URL}/`.length)));
}

/** The links of a header, with whole addresses. Several relations are several links. */
function linksIn(header: string | null, at: string): Link[] {
  return LinkHeader.parse(header ?? '').refs.flatMap(({ uri, rel, type }) =>
    rel.split(' ').map((one) => ({ rel: one, href: new URL(uri, at).href, type })),
  );
}

async function linksOf(page: string): Promise<Link[]> {
  const links = await site.openBlank({ javaScriptEnabled: false });
  await links.goto(site.url(page.slice(`${SITE_URL}/`.length)));
  const found = await links.locator('link[rel]').evaluateAll((elements) =>
    elements.map((element) => ({
      rel: element.getAttribute('rel') ?? '',
      href: element.getAttribute('href') ?? '',
      type: element.getAttribute('type') ?? undefined,
    })),
  );
  return found.flatMap(({ rel, href, type }) =>
    rel.split(' ').map((one) => ({ rel: one, href: new URL(href, page).href, type })),
  );
}

const RELATIONS = ['cite-as', 'describedby', 'author', 'license', 'type', 'item', 'collection', 'linkset'];
const named = (links: readonly Link[]) =>
  links.filter(({ rel }) => RELATIONS.includes(rel)).map(({ rel, href, type }) => `${rel} ${href} ${type ?? ''}`);

const pages = async () => (await site.data('articles')).map(({ id }) => `${SITE_URL}/articles/${id}/`);

test('each article has the links of level 1, in its page and as headers', async () => {
  for (const page of await pages()) {
    const links = linksIn((await ask(page)).headers.get('link'), page);
    expect(named(links).sort()).toEqual(named(await linksOf(page)).sort());
    const to = (relation: string) => links.filter(({ rel }) => rel === relation);
    expect(to('cite-as')).toEqual([{ rel: 'cite-as', href: page, type: undefined }]);
    expect(to('type').length).toBeGreaterThan(0);
    for (const { href } of to('type')) expect(href).toMatch(/^https:\/\/schema\.org\/\w+$/);
    expect(to('license').length).toBeLessThanOrEqual(1);
    expect(to('describedby').length).toBeGreaterThan(0);
    for (const { href } of links) expect(new URL(href).protocol).toMatch(/^https?:$/);
  }
});

test('the citations and files of an article answer with their type, and lead back to it', async () => {
  for (const page of await pages()) {
    const links = linksIn((await ask(page)).headers.get('link'), page);
    for (const { href, type } of links.filter(({ rel }) => rel === 'describedby')) {
      const file = await ask(href);
      expect(file.headers.get('content-type')?.split(';')[0]).toBe(type);
      expect(linksIn(file.headers.get('link'), href)).toContainEqual({
        rel: 'describes',
        href: page,
        type: 'text/html',
      });
    }
  }
});

test('level 2: the linkset has the same links, and those that lead back from files', async () => {
  for (const page of await pages()) {
    const links = linksIn((await ask(page)).headers.get('link'), page);
    const [{ href, type } = { href: '', type: undefined }] = links.filter(({ rel }) => rel === 'linkset');
    expect(type).toBe('application/linkset+json');
    const file = await ask(href);
    expect(file.headers.get('content-type')).toBe(type);
    const { linkset } = (await file.json()) as Linkset;
    const listed = linkset.flatMap(({ anchor, ...relations }) =>
      Object.entries(relations).flatMap(([rel, targets]) =>
        typeof targets === 'string'
          ? []
          : targets.map((target): Link & { anchor: string } => ({ anchor, rel, ...target })),
      ),
    );
    const own = listed.filter(({ anchor }) => anchor === page);
    expect(named(own).sort()).toEqual(named(links.filter(({ rel }) => rel !== 'linkset')).sort());
    for (const link of own.filter(({ rel }) => rel === 'item' || rel === 'describedby')) {
      expect((await ask(link.href)).status).toBe(200);
      const rel = link.rel === 'item' ? 'collection' : 'describes';
      expect(listed).toContainEqual({ anchor: link.href, rel, href: page, type: 'text/html' });
    }
  }
});
