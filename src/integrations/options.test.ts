import { describe, expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('Options have defaults', () => {
  expect(readOptions()).toEqual({ components: {}, customCss: [], head: [] });
});

test('All options of an owner are kept', () => {
  const options = {
    components: { SiteFooter: './src/Footer.astro' },
    customCss: ['./src/archive.css'],
    head: [{ tag: 'script', attrs: { src: '/count.js', defer: true } }],
    annotations: { script: 'https://tool.example/a.js', hosts: ['https://tool.example'] },
    host: 'nginx',
  };
  expect(readOptions(options)).toEqual(options);
});

describe('An unknown key is an error with the nearest key', () => {
  test.each([
    [{ customCSS: [] }, 'steppe(): found the key “customCSS”', 'Did you mean “customCss”?'],
    [{ components: { Footer: './x.astro' } }, 'steppe().components: found the key “Footer”', 'SiteFooter'],
    [{ components: { SiteHeder: './x.astro' } }, 'the key “SiteHeder”', 'Did you mean “SiteHeader”?'],
    [{ head: [{ tag: 'meta', attr: {} }] }, 'steppe().head.0: found the key “attr”', 'Did you mean “attrs”?'],
  ])('%o', (options, found, expected) => {
    expect(() => readOptions(options)).toThrow(found);
    expect(() => readOptions(options)).toThrow(expected);
  });
});

describe('A value of another kind is answered with what was found and what was expected', () => {
  test.each([
    [{ customCss: './src/archive.css' }, 'steppe().customCss: found “./src/archive.css”, expected a list of paths'],
    [{ customCss: [''] }, 'steppe().customCss.0: found an empty text, expected a path'],
    [{ components: { SiteFooter: 5 } }, 'steppe().components.SiteFooter: found 5, expected a path'],
    [{ components: './src' }, 'steppe().components: found “./src”, expected paths by the name of a component'],
    [{ annotations: true }, 'steppe().annotations: expected script and hosts'],
    [{ annotations: { script: '/a.js', hosts: ['https://a.example'] } }, 'expected the address of a script'],
    [{ annotations: { script: 'https://a.example/a.js', hosts: [] } }, 'hosts: expected a list of hosts'],
    [
      { annotations: { script: 'https://a.example/a.js', hosts: ['*'] } },
      'steppe().annotations.hosts.0: expected a host, such as https://hypothes.is, without a path',
    ],
    [
      { annotations: { script: 'https://a.example/a.js', hosts: ['https://b.example'] } },
      'found a script of https://a.example, expected that host among the hosts',
    ],
    [{ head: { tag: 'meta' } }, 'steppe().head: found {"tag":"meta"}, expected a list of elements'],
    [{ head: [{ tag: 'scirpt' }] }, 'found “scirpt”, expected one of meta, link, script. Did you mean “script”?'],
    [
      { head: [{ tag: 'meta', attrs: { content: 5 } }] },
      'steppe().head.0.attrs.content: found 5, expected a text or true',
    ],
    [{ host: 'netlfy' }, 'steppe().host: found “netlfy”, expected one of apache, caddy, cloudflare'],
    [{ host: 'netlfy' }, 'Did you mean “netlify”?'],
    [5, 'steppe(): found 5, expected options in braces'],
  ])('%o', (options, message) => {
    expect(() => readOptions(options)).toThrow(message);
  });
});

test('Words are not an option: the message says where they are', () => {
  expect(() => readOptions({ words: { search: { label: 'Find' } } })).toThrow(
    'steppe(): found the key “words”, expected the texts of the interface in words.yaml in the content folder',
  );
});

test('All faults are named at once', () => {
  const options = { customCss: 'archive.css', colour: 'red' };
  expect(() => readOptions(options)).toThrow(/customCss.*\n.*colour/);
});

describe('Head elements that the security policy of the pages would refuse are errors with the reason', () => {
  test.each([
    [{ tag: 'script', attrs: { src: 'https://counter.example/a.js' } }, 'loads nothing from other hosts'],
    [{ tag: 'script', attrs: { src: '//counter.example/a.js' } }, 'loads nothing from other hosts'],
    [{ tag: 'script', attrs: {} }, 'runs no code in the page'],
    [{ tag: 'script', attrs: { src: '/a.js', onload: 'go()' } }, 'runs no code in attributes'],
    [
      { tag: 'link', attrs: { rel: 'stylesheet', href: 'https://fonts.example/a.css' } },
      'loads nothing from other hosts',
    ],
    [{ tag: 'link', attrs: { rel: 'preconnect', href: 'https://fonts.example' } }, 'loads nothing from other hosts'],
    [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: '' } },
      'sets its security policy itself',
    ],
    [{ tag: 'style', attrs: {} }, 'steppe().head.0.tag'],
  ])('%o', (element, message) => {
    expect(() => readOptions({ head: [element] })).toThrow(message);
  });

  test.each([
    { tag: 'script', attrs: { src: '/a.js' } },
    { tag: 'link', attrs: { rel: 'me', href: 'https://social.example/@archive' } },
    { tag: 'link', attrs: { rel: 'icon', href: '/other.png' } },
    { tag: 'meta', attrs: { name: 'google-site-verification', content: 'x' } },
  ])('and others are not: %o', (element) => {
    expect(readOptions({ head: [element] }).head).toEqual([element]);
  });
});
