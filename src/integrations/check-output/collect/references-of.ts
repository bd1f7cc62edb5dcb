import type { Reference } from '../site.ts';

type Found = Omit<Reference, 'line'>;

/** Every address in an element's attributes. */
export function referencesOf(name: string, attributes: Record<string, string>): Found[] {
  if (name === 'link') return ofLink(attributes);
  if (name === 'meta') return ofMeta(attributes);
  const found: Found[] = [];
  for (const [attribute, kind] of addressAttributes.get(name) ?? []) {
    const value = attributes[attribute];
    if (value === undefined) continue;
    const urls = attribute === 'srcset' ? splitSrcset(value) : [value];
    found.push(...urls.map((url) => ({ url, kind, where: `${name} ${attribute}` })));
  }
  return found;
}

const addressAttributes = new Map(
  Object.entries<[attribute: string, kind: Reference['kind']][]>({
    a: [
      ['href', 'link'],
      ['xlink:href', 'link'],
    ],
    area: [['href', 'link']],
    form: [['action', 'link']],
    img: [
      ['src', 'resource'],
      ['srcset', 'resource'],
    ],
    source: [
      ['src', 'resource'],
      ['srcset', 'resource'],
    ],
    video: [
      ['src', 'resource'],
      ['poster', 'resource'],
    ],
    audio: [['src', 'resource']],
    track: [['src', 'resource']],
    script: [['src', 'resource']],
    iframe: [['src', 'resource']],
    embed: [['src', 'resource']],
    object: [['data', 'resource']],
    input: [['src', 'resource']],
    use: [
      ['href', 'resource'],
      ['xlink:href', 'resource'],
    ],
    image: [
      ['href', 'resource'],
      ['xlink:href', 'resource'],
    ],
  }),
);

/** `link rel=…`: for some kinds, the browser loads a file or connects to a host at once. */
function ofLink({ rel = '', href, imagesrcset }: Record<string, string>): Found[] {
  const kinds = rel.toLowerCase().split(/\s+/);
  const kind = kinds.some((name) => fetched.includes(name)) ? 'resource' : 'link';
  const urls = [...(href === undefined ? [] : [href]), ...splitSrcset(imagesrcset ?? '')];
  return urls.map((url) => ({ url, kind, where: `link rel=${rel}` }));
}

const fetched = [
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'mask-icon',
  'manifest',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
];

function ofMeta(attributes: Record<string, string>): Found[] {
  const { content = '' } = attributes;
  if (attributes['http-equiv']?.toLowerCase() === 'refresh') {
    const url = /^[\d.]*\s*[;,]?\s*(?:url\s*=\s*)?["']?(.*?)["']?\s*$/i.exec(content)?.[1];
    return url ? [{ url, kind: 'link', where: 'meta refresh' }] : [];
  }
  const name = attributes.property ?? attributes.name ?? '';
  return addressMeta.test(name) ? [{ url: content, kind: 'link', where: `meta ${name}` }] : [];
}

const addressMeta =
  /^(og:(url|image|video|audio)|twitter:image|citation_(public|pdf|abstract_html|fulltext_html)_url)$/;

/** The addresses in `a.png 1x, b.png 2x`. An address may contain commas but not end with one. */
function splitSrcset(text: string): string[] {
  return [...text.matchAll(/([^\s,]\S*[^\s,]|[^\s,])(?:\s+[\d.]+[wxh])?\s*(?:,|$)/g)].flatMap(([, url]) => url ?? []);
}
