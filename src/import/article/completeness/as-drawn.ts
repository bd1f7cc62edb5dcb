import type { Element, ElementContent } from 'hast';
import { formula, formulaFault } from '../../../markdown/formula.ts';
import { attribute, isElement } from '../../html/nodes.ts';
import { plainText } from '../../model/text-nodes.ts';

/**
 * Nodes in which formulas are what the site draws for them: code between two dollar signs, and a block of code whose
 * language is `math`.
 *
 * `$<code>x^2</code>$` → `<math>…</math>`
 */
export function asDrawn(nodes: readonly ElementContent[]): readonly ElementContent[] {
  if (!nodes.some((node) => isElement(node, 'code') || isElement(node, 'pre'))) return nodes;
  const drawn = [...nodes];
  drawn.forEach((node, index) => {
    if (isElement(node, 'pre')) {
      const [code] = node.children;
      const isFormula =
        isElement(code, 'code') && /(?:^|\s)language-math(?:\s|$)/i.test(attribute(code, 'className') ?? '');
      const math = isFormula ? drawnFormula(code, true) : undefined;
      if (math) drawn[index] = math;
      return;
    }
    const [before, after] = [drawn[index - 1], drawn[index + 1]];
    if (!isElement(node, 'code') || before?.type !== 'text' || after?.type !== 'text') return;
    if (!before.value.endsWith('$') || !after.value.startsWith('$')) return;
    const math = drawnFormula(node, false);
    if (!math) return;
    drawn[index - 1] = { ...before, value: before.value.slice(0, -1) };
    drawn[index] = math;
    drawn[index + 1] = { ...after, value: after.value.slice(1) };
  });
  return drawn;
}

function drawnFormula(code: Element, isBlock: boolean): Element | undefined {
  const tex = plainText(code.children);
  return formulaFault(tex) === undefined ? formula(tex, isBlock) : undefined;
}
