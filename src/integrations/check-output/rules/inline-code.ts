import { createHash } from 'node:crypto';
import type { OutputFinding, OutputCode } from '../output-codes.ts';
import type { BuiltSite, Inline } from '../site.ts';

/** Every inline script and style sheet is allowed by its hash in the page's Content-Security-Policy. */
export function inlineCode({ pages }: BuiltSite): OutputFinding[] {
  return pages.flatMap(({ file, csp = '', inlineScripts, inlineStyles }) => {
    const check = (all: readonly Inline[], code: OutputCode, element: string, directive: string) => {
      const allowed = sourcesOf(csp, directive);
      return all.flatMap(({ text, line }): OutputFinding[] => {
        const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
        if (allowed.includes(hash)) return [];
        const found = `an inline <${element}> that the page’s Content-Security-Policy does not allow`;
        return [{ code, file, line, found, expected: `${hash} in its ${directive}` }];
      });
    };
    return [
      ...check(inlineScripts, 'script-without-hash', 'script', 'script-src'),
      ...check(inlineStyles, 'style-without-hash', 'style', 'style-src'),
    ];
  });
}

/** The sources that a policy allows in a directive. */
function sourcesOf(csp: string, directive: string): string[] {
  const parts = csp.split(';').map((part) => part.trim().split(/\s+/));
  const own = parts.find(([name]) => name === directive) ?? parts.find(([name]) => name === 'default-src');
  return own?.slice(1) ?? [];
}
