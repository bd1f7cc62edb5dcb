import { grouped } from '../document/math-text.ts';
import { elementAt, elementsIn, textOf, type XmlNode } from '../document/xml.ts';

/**
 * An equation in one line of text, as it is typed: `(a+b)/c`, `x^2`, `√(2)` (ISO/IEC 29500-1, section 22.1).
 */
export function equationText(node: XmlNode): string {
  const part = (name: string) => grouped(inside(elementAt(node, name)));
  switch (node.name) {
    case 'm:t':
      return textOf(node);
    case 'm:f':
      return `${part('m:num')}/${part('m:den')}`;
    case 'm:sSup':
      return `${part('m:e')}^${part('m:sup')}`;
    case 'm:sSub':
      return `${part('m:e')}_${part('m:sub')}`;
    case 'm:sSubSup':
      return `${part('m:e')}_${part('m:sub')}^${part('m:sup')}`;
    case 'm:rad':
      return `${inside(elementAt(node, 'm:deg'))}√(${inside(elementAt(node, 'm:e'))})`;
    case 'm:nary':
      return nary(node);
    case 'm:d':
      return delimited(node);
    case 'm:oMathPara':
      return elementsIn(node, 'm:oMath').map(inside).join('\n');
    default:
      return node.name.endsWith('Pr') ? '' : inside(node);
  }
}

function inside(node: XmlNode | undefined): string {
  return elementsIn(node).map(equationText).join('');
}

function nary(node: XmlNode): string {
  const sign = elementAt(node, 'm:naryPr', 'm:chr')?.attributes['m:val'] ?? '∫';
  const [sub, sup] = [inside(elementAt(node, 'm:sub')), inside(elementAt(node, 'm:sup'))];
  const limits = `${sub === '' ? '' : `_${grouped(sub)}`}${sup === '' ? '' : `^${grouped(sup)}`}`;
  return `${sign}${limits} ${inside(elementAt(node, 'm:e'))}`;
}

function delimited(node: XmlNode): string {
  const valueOf = (name: string, usual: string) => elementAt(node, 'm:dPr', name)?.attributes['m:val'] ?? usual;
  const parts = elementsIn(node, 'm:e').map(inside).join(valueOf('m:sepChr', '|'));
  return `${valueOf('m:begChr', '(')}${parts}${valueOf('m:endChr', ')')}`;
}
