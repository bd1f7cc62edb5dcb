import { type Diagnostic, sortByPlace } from '../base/diagnostic.ts';
import { countDiagnostics, type DiagnosticCounts } from './count-diagnostics.ts';
import { docsPage } from './docs-folder.ts';

/** What `--json` prints. Keys may be added; those that are here keep their meaning. */
export interface JsonReport {
  /** By file and line. */
  diagnostics: (Diagnostic & {
    /** The page that explains the code, within the package. @example "docs/diagnostics/key-unknown.md" */
    docs: string;
  })[];
  summary: DiagnosticCounts & {
    /** The folder that was checked; files are named by their path within it. */
    folder: string;
  };
}

/** Diagnostics for programs: a {@link JsonReport}, indented. */
export function reportAsJson(diagnostics: readonly Diagnostic[], { folder }: { folder: string }): string {
  const report: JsonReport = {
    diagnostics: sortByPlace(diagnostics).map(
      ({ code, severity, file, line, column, found, expected, proposal, ...others }) => ({
        code,
        severity,
        file,
        line,
        ...(column !== undefined && { column }),
        found,
        expected,
        ...(proposal !== undefined && { proposal }),
        ...others,
        docs: docsPage(code),
      }),
    ),
    summary: { folder, ...countDiagnostics(diagnostics) },
  };
  return JSON.stringify(report, null, 2);
}
