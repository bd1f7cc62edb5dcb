import { expect, it } from 'vitest';
import { attributesIn, decodeText, namespacesWith, usualName } from './xml-element.ts';

it('reads references that are equal in XML and HTML, and keeps all others', () => {
  expect(decodeText('a &amp; b &lt; &#233; &#xe9; &#x10FFFF;')).toBe('a & b < é é \u{10FFFF}');
  const others = 'a & b &nbsp; &bomb; &#0; &#150; &#xD800; &#1114112; &#XE9; &amp &;';
  expect(decodeText(others)).toBe(others);
  expect(decodeText('&amp;lt;')).toBe('&lt;');
});

it('identifies a name by its namespace, with any prefix', () => {
  const attributes = ` xmlns:x="http://wordpress.org/export/1.2/" domain='a &amp; b'`;
  const namespaces = namespacesWith(attributes, new Map([['dc', 'https://purl.org/dc/elements/1.1/']]));
  const names = ['x:post_id', 'dc:creator', 'wp:status', 'title'].map((name) => usualName(name, namespaces));
  expect(names).toEqual(['wp:post_id', 'dc:creator', 'wp:status', 'title']);
  expect(attributesIn(attributes).get('domain')).toBe('a & b');
});
