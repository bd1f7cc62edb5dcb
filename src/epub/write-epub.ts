import { zipSync, type Zippable } from 'fflate';
import { x } from 'xastscript';
import type { Book } from './model.ts';
import { navigation } from './navigation.ts';
import { packageDocument } from './package-document.ts';
import { STYLES, xhtmlDocument } from './xhtml-document.ts';
import { xmlDocument, xmlOf } from './xml.ts';

/** The media type of an EPUB file. */
export const EPUB = 'application/epub+zip';

/**
 * A book as an EPUB 3 file. Its bytes depend on the book alone.
 *
 * @see https://www.w3.org/TR/epub-33/#sec-ocf
 */
export function writeEpub(book: Book): Uint8Array<ArrayBuffer> {
  const { cover, css, documents, images } = book;
  const files: [string, string][] = [
    ['package.opf', packageDocument(book)],
    ['nav.xhtml', navigation(book)],
    [STYLES, css],
    ['cover.svg', cover.svg],
    ['cover.xhtml', coverPage(book)],
    ...documents.map((document): [string, string] => [document.file, xhtmlDocument(document)]),
  ];
  const zip: Zippable = {
    // Readers recognise the format by these bytes, which must come first, as they are.
    mimetype: [Buffer.from(EPUB), { level: 0 }],
    'META-INF/container.xml': Buffer.from(container()),
  };
  for (const [file, text] of files) zip[`${FOLDER}/${file}`] = Buffer.from(text);
  for (const { file, type, bytes } of images) zip[`${FOLDER}/${file}`] = [bytes, { level: type === SVG ? LEVEL : 0 }];
  // The earliest date that an entry can have. Entries have local time.
  return zipSync(zip, { level: LEVEL, mtime: new Date(1980, 0, 1) });
}

const FOLDER = 'EPUB';
const SVG = 'image/svg+xml';

/** Higher levels take twice as long and save a twentieth. */
const LEVEL = 1;

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
