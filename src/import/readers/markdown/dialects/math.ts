import { formulaFault } from '../../../../markdown/formula.ts';
import type { Dialect } from './dialect.ts';

/**
 * Formulas between dollar signs or brackets with a backslash become those of the archive. What is no formula stays as
 * it is written, and no sign in it means emphasis.
 *
 * `$x_1$` → `` $`x_1`$ ``
 */
export const math: Dialect = (draft) => {
  draft.replace(/(?<![\\$])\$\$(?!\$)([^$]+)\$\$(?!\$)/g, ([whole, tex = '']) => block(tex) ?? draft.literal(whole));
  draft.replace(/\\\\?\[((?:(?!\\\\?\])[^])+)\\\\?\]/g, ([whole, tex = '']) =>
    SIGNS.test(tex) ? (block(tex) ?? draft.literal(whole)) : whole,
  );
  draft.replace(/\\\\?\(((?:(?!\\\\?\)|\n\s*\n)[^])+)\\\\?\)/g, ([whole, tex = '']) =>
    SIGNS.test(tex) ? (inLine(tex) ?? draft.literal(whole)) : whole,
  );
  // As Pandoc tells formulas from sums of money.
  draft.replace(/(?<![\\$\w])\$(?![\s$])((?:(?!\n\s*\n)[^$`])*[^\s$`\\])\$(?![\d$])/g, ([whole, tex = '']) => {
    if (!SIGNS.test(tex) && !/^\w$/.test(tex)) return whole;
    return inLine(tex) ?? draft.literal(whole);
  });

  function block(tex: string): string | undefined {
    const formula = tex.trim();
    if (formula.includes('\uF8E0') || formulaFault(formula) !== undefined) return undefined;
    return draft.html(`<pre><code class="language-math">${escaped(formula)}</code></pre>`);
  }

  function inLine(tex: string): string | undefined {
    const formula = tex.trim().replace(/\s+/g, ' ');
    if (formula.includes('\uF8E0') || formulaFault(formula) !== undefined) return undefined;
    return draft.html(`$<code>${escaped(formula)}</code>$`);
  }
};

/** What hardly any prose has. */
const SIGNS = /[\\^_={}<>]/;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
