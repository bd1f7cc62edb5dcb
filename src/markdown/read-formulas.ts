import type { Code, Literal, Nodes, Parents, Root } from 'mdast';
import { formulaFault } from './formula.ts';
import { allNodes } from './nodes.ts';
import type { TextFinding } from './text-codes.ts';

/** A formula within a line. */
export interface InlineFormula extends Literal {
  type: 'inlineFormula';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineFormula: InlineFormula;
  }
  interface RootContentMap {
    inlineFormula: InlineFormula;
  }
}

/**
 * Reads formulas within lines, as GitHub has them: code between two dollar signs. A dollar sign alone is a dollar sign.
 *
 * ``It costs $5, and $`x^2`$ is a square.`` → the text `It costs $5, and `, the formula `x^2`, the text ` is a square.`
 */
export function readFormulas(tree: Root): Root {
  for (const node of allNodes(tree)) if ('children' in node) joinDollars(node);
  return tree;
}

/** Whether a block of code is a formula: its language is `math`. */
export function isFormula({ lang }: Pick<Code, 'lang'>): boolean {
  return lang?.toLowerCase() === 'math';
}

/** Finds formulas that cannot be drawn. */
export function checkFormulas(tree: Root): TextFinding[] {
  return allNodes(tree).flatMap((node): TextFinding[] => {
    if (node.type !== 'inlineFormula' && !(node.type === 'code' && isFormula(node))) return [];
    const fault = formulaFault(node.value);
    if (fault === undefined) return [];
    const expected = 'a formula in the notation of TeX, such as \\frac{a}{b}';
    return [
      {
        code: 'formula-invalid',
        line: node.position?.start.line ?? 1,
        found: `a formula with a fault: ${fault}`,
        expected,
      },
    ];
  });
}

function joinDollars({ children }: Parents): void {
  children.forEach((node: Nodes, index) => {
    const [before, after] = [children[index - 1], children[index + 1]];
    if (node.type !== 'inlineCode' || before?.type !== 'text' || after?.type !== 'text') return;
    if (!before.value.endsWith('$') || !after.value.startsWith('$')) return;
    before.value = before.value.slice(0, -1);
    after.value = after.value.slice(1);
    const formula: InlineFormula = { type: 'inlineFormula', value: node.value };
    children.splice(index, 1, { ...formula, ...(node.position && { position: node.position }) });
  });
}
