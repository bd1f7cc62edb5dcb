import { Parser } from 'htmlparser2';
import type { Document, Reference } from '../site.ts';
import { lineCounter } from './line-counter.ts';

/** Reads the addresses of pages and files in a feed (RSS 2.0 or Atom) or a sitemap. */
export function collectXml(file: string, xml: string): Document {
  const lineAt = lineCounter(xml);
  const references: Reference[] = [];
  let text: { where: string; line: number; value: string } | undefined;
  const add = (url: string, line: number, where: string) =>
    references.push({ url: url.trim(), line, where, kind: 'link' });

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const line = lineAt(parser.startIndex);
        const isText = name === 'loc' || name === 'link' || (name === 'guid' && attributes.isPermaLink !== 'false');
        text = isText ? { where: name, line, value: '' } : undefined;
        if (linking.test(name) && attributes.href) add(attributes.href, line, `${name} href`);
        if (name === 'enclosure' && attributes.url) add(attributes.url, line, 'enclosure url');
      },
      ontext(part) {
        if (text) text.value += part;
      },
      onclosetag() {
        if (text && text.value.trim() !== '') add(text.value, text.line, text.where);
        text = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { file, references };
}

const linking = /^(\w+:)?link$/;
