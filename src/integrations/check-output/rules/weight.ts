import type { Budgets } from '../budgets.ts';
import type { OutputFinding, OutputCode } from '../output-codes.ts';
import type { BuiltSite } from '../site.ts';

/** No article exceeds its weight limits. */
export function weight({ weights }: BuiltSite, budgets: Budgets): OutputFinding[] {
  return weights.flatMap(({ file, html, styles, scripts, noteScript }) => {
    const check = (code: OutputCode, what: string, bytes: number, budget: number): OutputFinding[] => {
      if (bytes <= budget) return [];
      return [{ code, file, line: 1, found: `${what} of ${bytes} bytes after gzip`, expected: `at most ${budget}` }];
    };
    const parts = `a page (${html} bytes of text, ${styles} of styles, ${scripts} of scripts)`;
    return [
      ...check('page-too-heavy', parts, html + styles + scripts, budgets.page),
      ...check('scripts-too-heavy', 'scripts', scripts, budgets.scripts),
      ...check('note-script-too-heavy', 'a note script', noteScript, budgets.noteScript),
    ];
  });
}
