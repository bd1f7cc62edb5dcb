import { dirname, join } from 'node:path/posix';
import { UserError } from '../../../base/user-error.ts';
import { type Bundle, readTextOf } from '../../input/bundle/bundle.ts';
import { elementAt, elementsBelow, elementsIn, parseXml, textOf, type XmlNode } from '../document/xml.ts';

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://www.idpf.org/2007/opf', ''],
  ['http://openebook.org/namespaces/oeb-package/1.0/', ''],
  ['urn:oasis:names:tc:opendocument:xmlns:container', ''],
  ['http://www.daisy.org/z3986/2005/ncx/', ''],
  ['http://www.w3.org/1999/xhtml', ''],
  ['http://www.idpf.org/2007/ops', 'epub'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);

/** What a book says of itself, and its files in reading order. */
export interface BookPackage {
  title: string | undefined;
  /** Those who wrote it, not its editors or translators. */
  creators: string[];
  /** As it is written. */
  date: string | undefined;
  language: string | undefined;
  publisher: string | undefined;
  description: string | undefined;
  subjects: string[];
  spine: SpineItem[];
  /** Its contents, entries of the first level first. */
  contents: Entry[];
}

export interface SpineItem {
  /** In the bundle. */
  path: string;
  /** Whether it is in the row of reading. */
  isLinear: boolean;
  /** What it is, where the book says so. @example "cover", "titlepage", "toc" */
  kind: string | undefined;
}

export interface Entry {
  label: string;
  /** A path in the bundle, with a fragment or without. */
  target: string;
  entries: Entry[];
}

/** Whether a bundle is a book in EPUB, of either version. */
export async function isBook(bundle: Bundle): Promise<boolean> {
  if (!bundle.entries.has(CONTAINER)) return false;
  return (await packagePath(bundle)) !== undefined;
}

const CONTAINER = 'META-INF/container.xml';

async function packagePath(bundle: Bundle): Promise<string | undefined> {
  const container = parseXml(await readTextOf(bundle, CONTAINER), PREFIXES, bundle.file);
  const roots = elementsIn(elementAt(container, 'rootfiles'), 'rootfile');
  return roots.map(({ attributes }) => attributes['full-path'] ?? '').find((path) => bundle.entries.has(path));
}

/**
 * Reads what a book says of itself (EPUB 3.3, section 5; OPF 2.0.1).
 *
 * @throws a UserError where its text is encrypted
 */
export async function readPackage(bundle: Bundle): Promise<BookPackage> {
  await refuseProtected(bundle);
  const path = (await packagePath(bundle)) ?? '';
  const xml = parseXml(await readTextOf(bundle, path), PREFIXES, `${bundle.file}: ${path}`);
  const at = (href: string) => resolvePath(path, href);
  const manifest = new Map(
    elementsBelow(elementAt(xml, 'manifest'), 'item').map(({ attributes }) => [attributes['id'] ?? '', attributes]),
  );
  const spine = elementAt(xml, 'spine');
  const guide = new Map(
    elementsIn(elementAt(xml, 'guide'), 'reference').map(({ attributes }) => [
      at(attributes['href'] ?? '').split('#')[0],
      attributes['type'],
    ]),
  );
  const nav = [...manifest.values()].find((item) => item['properties']?.split(/\s+/).includes('nav'));
  const ncx =
    manifest.get(spine?.attributes['toc'] ?? '') ?? [...manifest.values()].find((item) => item['media-type'] === NCX);
  const navPath = nav && at(nav['href'] ?? '');
  const items = elementsIn(spine, 'itemref').flatMap(({ attributes }): SpineItem[] => {
    const item = manifest.get(attributes['idref'] ?? '');
    const file = item && at(item['href'] ?? '');
    if (file === undefined || !bundle.entries.has(file) || !/html/.test(item?.['media-type'] ?? 'html')) return [];
    return [{ path: file, isLinear: attributes['linear'] !== 'no', kind: file === navPath ? 'toc' : guide.get(file) }];
  });
  const ncxPath = ncx && at(ncx['href'] ?? '');
  const contents =
    navPath !== undefined && bundle.entries.has(navPath)
      ? await readNav(bundle, navPath)
      : ncxPath !== undefined && bundle.entries.has(ncxPath)
        ? await readNcx(bundle, ncxPath)
        : [];
  return { ...readMetadata(elementAt(xml, 'metadata')), spine: items, contents };
}

const NCX = 'application/x-dtbncx+xml';

/** A path that a file names, as a path in the bundle, with its fragment. */
export function resolvePath(from: string, href: string): string {
  const [path = '', fragment] = href.split('#');
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // An address that is not well encoded is a name as it is.
  }
  const whole = path === '' ? from : join(dirname(from), decoded);
  return fragment === undefined ? whole : `${whole}#${fragment}`;
}

/** Fonts may be obfuscated, which is no protection of the text (EPUB 3.3, section 4.4). */
async function refuseProtected(bundle: Bundle): Promise<void> {
  if (!bundle.entries.has('META-INF/encryption.xml')) return;
  const encryption = parseXml(await readTextOf(bundle, 'META-INF/encryption.xml'), PREFIXES, bundle.file);
  const paths = encryptedPaths(encryption);
  if (!paths.some((path) => /\.(?:x?html?|xml|opf)$/i.test(path))) return;
  throw new UserError(`${bundle.file}: found a book whose text is protected; expected one without protection`);
}

function encryptedPaths(node: XmlNode): string[] {
  return elementsIn(node).flatMap((child) =>
    /(?:^|:)CipherReference$/.test(child.name) ? [child.attributes['URI'] ?? ''] : encryptedPaths(child),
  );
}

function readMetadata(metadata: XmlNode | undefined): Omit<BookPackage, 'spine' | 'contents'> {
  const all = [...elementsIn(metadata), ...elementsIn(elementAt(metadata, 'dc-metadata'))];
  const named = (name: string) => all.filter((node) => node.name.toLowerCase() === name);
  const line = (node: XmlNode) => textOf(node).replace(/\s+/g, ' ').trim();
  const refinements = (id: string | undefined, property: string) =>
    all.filter(
      ({ attributes }) => id !== undefined && attributes['refines'] === `#${id}` && attributes['property'] === property,
    );
  const isAuthor = ({ attributes }: XmlNode) => {
    const [refined] = refinements(attributes['id'], 'role').map(line);
    return (refined ?? attributes['opf:role'] ?? attributes['role'] ?? 'aut') === 'aut';
  };
  const titles = named('dc:title');
  const main = titles.find(({ attributes }) =>
    refinements(attributes['id'], 'title-type').some((one) => line(one) === 'main'),
  );
  const dates = named('dc:date');
  const published = dates.find(({ attributes }) => Object.values(attributes).includes('publication'));
  const [date = published ?? dates[0]] = [published];
  const text = (node: XmlNode | undefined) => (node && line(node)) || undefined;
  return {
    title: text(main ?? titles[0]),
    creators: named('dc:creator')
      .filter(isAuthor)
      .flatMap((node) => line(node).split(/\s*;\s*/))
      .filter((name) => name !== ''),
    date: text(date),
    language: text(named('dc:language')[0]),
    publisher: text(named('dc:publisher')[0]),
    description: text(named('dc:description')[0]),
    subjects: named('dc:subject')
      .map(line)
      .filter((subject) => subject !== ''),
  };
}

async function readNav(bundle: Bundle, path: string): Promise<Entry[]> {
  const page = parseXml(await readTextOf(bundle, path), PREFIXES, `${bundle.file}: ${path}`);
  const navs = elementsBelow(page, 'nav');
  const toc = navs.find(({ attributes }) => attributes['epub:type'] === 'toc') ?? navs[0];
  return itemsOf(elementAt(toc, 'ol'), path);
}

function itemsOf(list: XmlNode | undefined, path: string): Entry[] {
  return elementsIn(list, 'li').map((item): Entry => {
    const [link] = elementsIn(item, 'a', 'span');
    const href = link?.attributes['href'];
    const entries = itemsOf(elementAt(item, 'ol'), path);
    const target = href === undefined ? (entries[0]?.target ?? '') : resolvePath(path, href);
    return { label: textOf(link).replace(/\s+/g, ' ').trim(), target, entries };
  });
}

async function readNcx(bundle: Bundle, path: string): Promise<Entry[]> {
  const ncx = parseXml(await readTextOf(bundle, path), PREFIXES, `${bundle.file}: ${path}`);
  const pointsOf = (node: XmlNode | undefined): Entry[] =>
    elementsIn(node, 'navPoint').map((point) => ({
      label: textOf(elementAt(point, 'navLabel', 'text'))
        .replace(/\s+/g, ' ')
        .trim(),
      target: resolvePath(path, elementAt(point, 'content')?.attributes['src'] ?? ''),
      entries: pointsOf(point),
    }));
  return pointsOf(elementAt(ncx, 'navMap'));
}
