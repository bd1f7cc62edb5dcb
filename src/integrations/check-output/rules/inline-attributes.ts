import type { OutputFinding } from '../output-codes.ts';
import type { BuiltSite } from '../site.ts';

/** No element has styles or scripts in attributes: no strict Content-Security-Policy allows them. */
export function inlineAttributes({ pages }: BuiltSite): OutputFinding[] {
  return pages.flatMap(({ file, styleAttributes, eventHandlers }) => [
    ...styleAttributes.map((line): OutputFinding => {
      return {
        code: 'style-attribute',
        file,
        line,
        found: 'a style attribute',
        expected: 'a class, styled in a style sheet',
      };
    }),
    ...eventHandlers.map(({ name, line }): OutputFinding => {
      return {
        code: 'event-handler',
        file,
        line,
        found: `a script in ${name}`,
        expected: 'a listener, added by a script',
      };
    }),
  ]);
}
