import { elementsIn, type XmlNode } from '../document/xml.ts';

/** What a program that knows all alternatives shows: the first that shows anything. */
export function chosen(alternatives: XmlNode): XmlNode[] {
  const all = elementsIn(alternatives, 'mc:Choice', 'mc:Fallback');
  return elementsIn(all.find((one) => elementsIn(one).length > 0));
}
