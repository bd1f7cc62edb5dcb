import { x } from 'xastscript';
import type { Direction } from '../base/text-direction.ts';
import { OPS, XHTML, XML, xmlOf } from './xml.ts';

/** The file of the style sheet. */
export const STYLES = 'book.css';

interface Written {
  title: string;
  language: string;
  direction: Direction;
  /** The element `body`, as XML. */
  body: string;
}

/** A content document. @see https://www.w3.org/TR/epub-33/#sec-xhtml */
export function xhtmlDocument({ title, language, direction, body }: Written): string {
  const head = xmlOf(x('head', [x('title', title), x('link', { rel: 'stylesheet', type: 'text/css', href: STYLES })]));
  const attributes = `xmlns="${XHTML}" xmlns:epub="${OPS}" lang="${language}" xml:lang="${language}" dir="${direction}"`;
  return `${XML}<!DOCTYPE html>\n<html ${attributes}>${head}${body}</html>\n`;
}
