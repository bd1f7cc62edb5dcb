import { UserError } from '../../../base/user-error.ts';
import { type Bundle, readTextOf } from '../../input/bundle/bundle.ts';
import { mathText } from '../document/math-text.ts';
import { elementsBelow, parseXml, textOf, type XmlNode } from '../document/xml.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

/** Our prefixes of namespaces (OpenDocument 1.3, part 3, section 1.6). */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...['office', 'style', 'text', 'table', 'meta'].map((name): [string, string] => [`${OASIS}${name}:1.0`, name]),
  [`${OASIS}drawing:1.0`, 'draw'],
  [`${OASIS}svg-compatible:1.0`, 'svg'],
  [`${OASIS}xsl-fo-compatible:1.0`, 'fo'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/1998/Math/MathML', 'math'],
]);

/** Whether a bundle is a text of OpenDocument: a document, a template, or a master document. */
export async function isOpenText(bundle: Bundle): Promise<boolean> {
  if (!bundle.entries.has('content.xml')) return false;
  const type = bundle.entries.has('mimetype') ? await readTextOf(bundle, 'mimetype') : '';
  if (/^application\/vnd\.oasis\.opendocument\.text(?:-template|-master)?\s*$/.test(type)) return true;
  return type === '' && /<office:text[\s>]/.test(await readTextOf(bundle, 'content.xml'));
}

/**
 * Reads a part of a document; undefined where it has none of that name.
 *
 * @throws a UserError where the document is protected by a password
 */
export async function readPart(bundle: Bundle, path: string): Promise<XmlNode | undefined> {
  if (!bundle.entries.has(path)) return undefined;
  const manifest = bundle.entries.has(MANIFEST) ? await readTextOf(bundle, MANIFEST) : '';
  if (manifest.includes('encryption-data')) {
    throw new UserError(
      `${bundle.file}: found a document protected by a password.\nOpen it in LibreOffice, and save it without a password.`,
    );
  }
  return parseXml(await readTextOf(bundle, path), PREFIXES, `${bundle.file}: ${path}`);
}

const MANIFEST = 'META-INF/manifest.xml';

/** The formulas of a document, by the paths of the objects that hold them. */
export async function readFormulas(bundle: Bundle): Promise<Map<string, string>> {
  const formulas = new Map<string, string>();
  for (const path of bundle.entries.keys()) {
    const [, object] = /^(.+)\/content\.xml$/.exec(path) ?? [];
    const part = object === undefined ? undefined : await readPart(bundle, path);
    if (object !== undefined && part?.name === 'math:math') formulas.set(object, formulaText(part));
  }
  return formulas;
}

/** A formula as it was typed, where that is kept beside it. */
function formulaText(math: XmlNode): string {
  const [typed] = elementsBelow(math, 'math:annotation').map(textOf);
  return (typed ?? mathText(math)).replace(/\s+/g, ' ').trim();
}
