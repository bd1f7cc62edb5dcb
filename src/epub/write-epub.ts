import { x } from 'xastscript';
import { zipWriter } from '../base/zip.ts';
import type { Book } from './model.ts';
import { navigation } from './navigation.ts';
import { packageDocument } from './package-document.ts';
import { STYLES, xhtmlDocument } from './xhtml-document.ts';
import { xmlDocument, xmlOf } from './xml.ts';

/** The media type of an EPUB file. */
export const EPUB = 'application/epub+zip';

/**
 * A book as an EPUB 3 file. The same book has the same bytes.
 *
 * @see https://www.w3.org/TR/epub-33/#sec-ocf
 */
export function writeEpub(book: Book): Promise<Buffer<ArrayBuffer>> {
  const { cover, css, documents, images } = book;
  const zip = zipWriter();
  const add = (file: string, text: string) => zip.add(`${FOLDER}/${file}`, text, LEVEL);
  // Readers recognise the format by these bytes, which must come first, as they are.
  zip.add('mimetype', EPUB, 0);
  zip.add('META-INF/container.xml', container(), LEVEL);
  add('package.opf', packageDocument(book));
  add('nav.xhtml', navigation(book));
  add(STYLES, css);
  add('cover.svg', cover.svg);
  add('cover.xhtml', coverPage(book));
  for (const document of documents) add(document.file, xhtmlDocument(document));
  for (const { file, type, bytes } of images) zip.add(`${FOLDER}/${file}`, bytes, type === SVG ? LEVEL : 0);
  return zip.end();
}

const FOLDER = 'EPUB';
const SVG = 'image/svg+xml';

/** Higher levels take up to half as long again and save a twentieth. */
const LEVEL = 3;

function container(): string {
  const rootfile = { 'full-path': `${FOLDER}/package.opf`, 'media-type': 'application/oebps-package+xml' };
  const attributes = { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' };
  return xmlDocument(x('container', attributes, [x('rootfiles', [x('rootfile', rootfile)])]));
}

function coverPage({ cover: { alternative }, title, language, direction }: Book): string {
  const image = x('img', { src: 'cover.svg', alt: alternative, role: 'doc-cover' });
  const body = xmlOf(x('body', { 'epub:type': 'cover', class: 'cover' }, [image]));
  return xhtmlDocument({ title, language, direction, body });
}
