import { toXml } from 'xast-util-to-xml';
import type { Element, Nodes } from 'xast';

export const XHTML = 'http://www.w3.org/1999/xhtml';
export const OPS = 'http://www.idpf.org/2007/ops';

/** The XML of a node. Characters that XML cannot have are left out. @see https://www.w3.org/TR/xml/#charsets */
export function xmlOf(node: Nodes): string {
  const xml = toXml(node, { closeEmptyElements: true });
  // eslint-disable-next-line no-control-regex -- these are the characters that XML excludes
  return xml.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

/** The declaration at the beginning of an XML document. */
export const XML = '<?xml version="1.0" encoding="utf-8"?>\n';

/** A whole XML document. */
export function xmlDocument(root: Element): string {
  return `${XML}${xmlOf(root)}\n`;
}
