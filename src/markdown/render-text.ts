import type { ElementContent } from 'hast';
import { highlightCode } from './highlight-code.ts';
import { renderHtml, type RenderOptions } from './render-html.ts';

/** The HTML of a text, as {@link renderHtml} makes it, with the parts of its code marked. */
export async function renderText(content: readonly ElementContent[], options: RenderOptions): Promise<string> {
  return renderHtml(await highlightCode(content), options);
}
