import { type Diagnostic, sortByPlace } from '../base/diagnostic.ts';
import { countDiagnostics, type DiagnosticCounts } from './count-diagnostics.ts';
import { docsPage } from './docs-folder.ts';

/** The output of `--json`. Later versions may add keys; these keep their meaning. */
export interface JsonReport {
  /** Sorted by file and line. */
  diagnostics: (Diagnostic & {
    /** The page in the package that explains the code. @example "docs/diagnostics/key-unknown.md" */
    docs: string;
  })[];
  summary: DiagnosticCounts & {
    /** The folder that was checked; paths of files are relative to it. */
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
