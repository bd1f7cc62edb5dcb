import { styleText } from 'node:util';
import { type Diagnostic, locationOf, sentencesOf, type Severity, sortByPlace } from '../base/diagnostic.ts';
import { plural } from '../base/plural.ts';
import { countDiagnostics, countsInWords } from './count-diagnostics.ts';
import { docsFolder } from './docs-folder.ts';

export interface TerminalOptions {
  /** The folder that was checked, printed before each file. */
  folder: string;
  /** Default `false`. */
  colours?: boolean;
  /** Lists a diagnostic that many files share once, with the number of the others. Default `false`. */
  isMerged?: boolean;
}

/**
 * Diagnostics as text for people: errors first, each severity sorted by file and line; then their number and where
 * their codes are explained.
 *
 * `content/articles/ferry.md:3: Found the key “sumary”. Expected one of title, summary. Did you mean “summary”?
 * [key-unknown]`
 */
export function reportToTerminal(diagnostics: readonly Diagnostic[], options: TerminalOptions): string {
  const groups = GROUPS.map(([severity, heading]) => ({
    severity,
    heading,
    lines: linesOf(
      diagnostics.filter((one) => one.severity === severity),
      options,
    ),
  })).filter(({ lines }) => lines.length > 0);
  const count = `${countsInWords(countDiagnostics(diagnostics))}.`;
  if (groups.length === 0) return count;
  const paint = painter(options.colours);
  const texts = groups.map(({ severity, heading, lines }) =>
    groups.length === 1 ? lines.join('\n') : [`${paint(COLOURS[severity], heading)}:`, ...lines, ''].join('\n'),
  );
  return [...texts, count, `Each code is explained in ${docsFolder()}/.`].join('\n');
}

/** A line for each diagnostic, sorted by file and line. */
export function linesOf(
  diagnostics: readonly Diagnostic[],
  { folder, colours, isMerged = false }: TerminalOptions,
): string[] {
  const paint = painter(colours);
  const lineOf = (diagnostic: Diagnostic, others = 0) => {
    const place = paint('bold', locationOf(diagnostic, folder));
    const elsewhere = others === 0 ? '' : ` The same in ${plural(others, 'other place')}.`;
    const code = paint(COLOURS[diagnostic.severity], `[${diagnostic.code}]`);
    return `${place}: ${sentencesOf(diagnostic)}${elsewhere} ${code}`;
  };
  const sorted = sortByPlace(diagnostics);
  if (!isMerged) return sorted.map((one) => lineOf(one));
  const alike = Map.groupBy(sorted, ({ code, found, expected }) => `${code}\n${found}\n${expected}`);
  return [...alike.values()].flatMap(([first, ...others]) => (first ? [lineOf(first, others.length)] : []));
}

/** Whether a stream shows colours: a terminal does, unless `NO_COLOR` says otherwise. */
export function showsColours(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv = process.env): boolean {
  return stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

const GROUPS = [
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['advice', 'Advice'],
] as const satisfies [Severity, string][];

const COLOURS = { error: 'red', warning: 'yellow', advice: 'cyan' } as const;

function painter(colours = false) {
  return (format: Parameters<typeof styleText>[0], text: string): string =>
    colours ? styleText(format, text, { validateStream: false }) : text;
}
