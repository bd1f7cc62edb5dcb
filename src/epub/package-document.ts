import { x } from 'xastscript';
import type { Element } from 'xast';
import type { Book } from './model.ts';
import { STYLES } from './xhtml-document.ts';
import { xmlDocument } from './xml.ts';

/** The package document. @see https://www.w3.org/TR/epub-33/#sec-package-doc */
export function packageDocument(book: Book): string {
  const { language, direction } = book;
  return xmlDocument(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'address',
        'xml:lang': language,
        dir: direction,
      },
      [
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [...descriptions(book), ...access(book)]),
        x('manifest', manifest(book)),
        x('spine', { 'page-progression-direction': direction }, [
          x('itemref', { idref: 'cover' }),
          ...book.documents.map(({ file }) => x('itemref', { idref: idOf(file) })),
          x('itemref', { idref: 'nav', linear: 'no' }),
        ]),
      ],
    ),
  );
}

function descriptions(book: Book): Element[] {
  const { identifier, title, language, modified, date, creators, publisher, description, source, rights } = book;
  return [
    x('dc:identifier', { id: 'address' }, identifier),
    x('dc:title', title),
    x('dc:language', language),
    ...creators.flatMap(({ name, sortName }, index) => {
      const id = `creator-${index + 1}`;
      return [
        x('dc:creator', { id }, name),
        meta('role', 'aut', { refines: `#${id}`, scheme: 'marc:relators' }),
        ...(sortName === undefined ? [] : [meta('file-as', sortName, { refines: `#${id}` })]),
      ];
    }),
    x('dc:publisher', publisher),
    ...optional('dc:date', date),
    ...optional('dc:description', description),
    ...optional('dc:source', source),
    ...optional('dc:rights', rights),
    ...book.subjects.map((subject) => x('dc:subject', subject)),
    meta('dcterms:modified', `${modified}T00:00:00Z`),
  ];
}

/** What readers can expect. @see https://www.w3.org/TR/epub-a11y-11/#sec-disc-package */
function access({ images, documents }: Book): Element[] {
  const hasImages = images.length > 0;
  const features = [
    'tableOfContents',
    'readingOrder',
    'structuralNavigation',
    'displayTransformability',
    ...(hasImages && images.every(({ isDescribed }) => isDescribed) ? ['alternativeText'] : []),
    ...(documents.some(({ hasMath }) => hasMath) ? ['MathML'] : []),
  ];
  return [
    meta('schema:accessMode', 'textual'),
    ...(hasImages ? [meta('schema:accessMode', 'visual')] : [meta('schema:accessModeSufficient', 'textual')]),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', hasImages ? 'unknown' : 'none'),
  ];
}

function manifest({ documents, images }: Book): Element[] {
  return [
    item('nav', 'nav.xhtml', HTML, 'nav'),
    item('styles', STYLES, 'text/css'),
    item('cover-image', 'cover.svg', 'image/svg+xml', 'cover-image'),
    item('cover', 'cover.xhtml', HTML),
    ...documents.map(({ file, hasMath }) => item(idOf(file), file, HTML, hasMath ? 'mathml' : undefined)),
    ...images.map(({ file, type }) => item(idOf(file), file, type)),
  ];
}

const HTML = 'application/xhtml+xml';

function item(id: string, href: string, type: string, properties?: string): Element {
  return x('item', { id, href, 'media-type': type, properties });
}

/** An id of XML must begin with a letter. */
function idOf(file: string): string {
  return `file-${file}`;
}

function meta(property: string, value: string, attributes: Record<string, string> = {}): Element {
  return x('meta', { property, ...attributes }, value);
}

function optional(name: string, value: string | undefined): Element[] {
  return value === undefined ? [] : [x(name, value)];
}
