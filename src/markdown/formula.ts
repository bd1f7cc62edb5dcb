import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import temml from 'temml';

/** The attributes of MathML that browsers follow, and that formulas keep. */
const KEPT = new Set(
  ['accent', 'accentUnder', 'columnSpan', 'depth', 'display', 'displayStyle', 'encoding', 'fence', 'form', 'height']
    .concat(['largeOp', 'lineThickness', 'lSpace', 'mathBackground', 'mathColor', 'mathVariant', 'maxSize', 'minSize'])
    .concat(['movableLimits', 'notation', 'rowSpan', 'rSpace', 'scriptLevel', 'separator', 'stretchy', 'symmetric'])
    .concat(['vOffset', 'width', 'xmlns'])
    .map((name) => name.toLowerCase()),
);

/** The columns of equations that are aligned; `src/styles/math.css` has them. */
const COLUMN = /^tml-(?:left|right)$/;

/**
 * A formula in the notation of TeX as MathML, which browsers draw themselves. It has no styles in attributes, because
 * the content security policy allows none.
 *
 * `x^2` → `<math><msup><mi>x</mi><mn>2</mn></msup></math>`
 *
 * @param isBlock whether it is on a line of its own
 * @throws an error that says what is wrong with the formula
 */
export function formula(tex: string, isBlock: boolean): Element {
  const html = temml.renderToString(tex, { displayMode: isBlock, throwOnError: true, wrap: 'none' });
  const [math] = fromHtml(html, { fragment: true }).children;
  if (math?.type !== 'element') throw new TypeError('expected a formula');
  return plain(math);
}

/** What is wrong with a formula; undefined if it can be drawn. */
export function formulaFault(tex: string): string | undefined {
  try {
    formula(tex, true);
    return undefined;
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return first.trim().replace(/:$/, '');
  }
}

function plain(element: Element): Element {
  const { className, style, ...others } = element.properties;
  const kept = Object.entries(others).filter(([name]) => KEPT.has(name.toLowerCase()));
  const colour = /(?:^|;)\s*color:\s*([^;]+)/.exec(String(style ?? ''))?.[1];
  const column = (Array.isArray(className) ? className : []).filter((name) => COLUMN.test(String(name)));
  return {
    ...element,
    properties: {
      ...Object.fromEntries(kept),
      ...(colour !== undefined && { mathcolor: colour.trim() }),
      ...(column.length > 0 && { className: column }),
    },
    children: element.children.map((child): ElementContent => (child.type === 'element' ? plain(child) : child)),
  };
}
