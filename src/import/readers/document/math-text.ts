import { elementsIn, textOf, type XmlNode } from './xml.ts';

/** MathML in one line of text, as it is typed: `(a+b)/c`, `x^2`, `√(2)`. */
export function mathText(node: XmlNode): string {
  const parts = elementsIn(node).map(mathText);
  const [first = '', second = '', third = ''] = parts;
  switch (node.name.replace(/^math:/, '')) {
    case 'mfrac':
      return `${grouped(first)}/${grouped(second)}`;
    case 'msup':
    case 'mover':
      return `${grouped(first)}^${grouped(second)}`;
    case 'msub':
    case 'munder':
      return `${grouped(first)}_${grouped(second)}`;
    case 'msubsup':
    case 'munderover':
      return `${grouped(first)}_${grouped(second)}^${grouped(third)}`;
    case 'msqrt':
      return `√(${parts.join('')})`;
    case 'mroot':
      return `${second}√(${first})`;
    case 'annotation':
    case 'annotation-xml':
      return '';
    default:
      return parts.length > 0 ? parts.join('') : textOf(node).trim();
  }
}

/** In parentheses, where it is more than one sign or number. */
export function grouped(text: string): string {
  return /^(?:\p{L}|\p{N}+|.)?$/u.test(text) ? text : `(${text})`;
}
