import { dirname, join, basename } from 'node:path/posix';
import { type Bundle, readTextOf } from '../../input/bundle/bundle.ts';
import { elementsIn, parseXml, type XmlNode } from '../document/xml.ts';

/** Our prefixes of namespaces, in both forms of the standard (ISO/IEC 29500: transitional and strict). */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
]);

/** Something that a part of a document refers to. */
export interface Target {
  /** The last part of the address of its type. @example "footnotes", "hyperlink", "image" */
  type: string;
  /** A path in the bundle, or an address of the web. */
  path: string;
  isExternal: boolean;
}

/** A part of a document: its XML, and what it refers to. */
export interface Part {
  path: string;
  xml: XmlNode;
  targets: ReadonlyMap<string, Target>;
}

/** The path of the main part of a document of Word; undefined where the bundle is none. */
export async function mainPartOf(bundle: Bundle): Promise<string | undefined> {
  if (!bundle.entries.has(TYPES)) return undefined;
  const types = await readTextOf(bundle, TYPES);
  const [, path = ''] =
    /<(?:\w+:)?Override\b(?=[^>]*ContentType="[^"]*(?:wordprocessingml|ms-word)[^"]*\.main\+xml")[^>]*PartName="\/?([^"]+)"/.exec(
      types,
    ) ?? [];
  if (bundle.entries.has(path)) return path;
  return types.includes('wordprocessingml') && bundle.entries.has('word/document.xml')
    ? 'word/document.xml'
    : undefined;
}

const TYPES = '[Content_Types].xml';

export async function readPart(bundle: Bundle, path: string): Promise<Part> {
  return { path, xml: await readXml(bundle, path), targets: await targetsOf(bundle, path) };
}

async function readXml(bundle: Bundle, path: string): Promise<XmlNode> {
  return parseXml(await readTextOf(bundle, path), PREFIXES, `${bundle.file}: ${path}`);
}

/** What a part, or the whole package where the path is empty, refers to, by id (ISO/IEC 29500-2, section 9.3). */
export async function targetsOf(bundle: Bundle, path: string): Promise<Map<string, Target>> {
  const list = join(dirname(path), '_rels', `${path === '' ? '' : basename(path)}.rels`);
  if (!bundle.entries.has(list)) return new Map();
  const all = elementsIn(await readXml(bundle, list), 'Relationship').map(({ attributes }): [string, Target] => {
    const { Id = '', Type = '', Target: target = '', TargetMode } = attributes;
    const isExternal = TargetMode === 'External';
    const inside = target.startsWith('/') ? target.slice(1) : join(dirname(path), target);
    return [Id, { type: Type.slice(Type.lastIndexOf('/') + 1), path: isExternal ? target : inside, isExternal }];
  });
  return new Map(all);
}

/** The part of a type that another refers to; undefined if it refers to none. */
export async function readRelated(bundle: Bundle, targets: Part['targets'], type: string): Promise<Part | undefined> {
  const target = [...targets.values()].find(
    (one) => one.type === type && !one.isExternal && bundle.entries.has(one.path),
  );
  return target && readPart(bundle, target.path);
}
