import { type Diagnostic, locationOf, sentencesOf, sortByPlace } from '../../base/diagnostic.ts';
import { countDiagnostics, countsInWords } from '../../report/count-diagnostics.ts';

/** The page on which faults are shown. */
export interface FaultyPage {
  /** The source file of the page, if it has faults. */
  file?: string | undefined;
  /** Whether the page shows its last good version, or cannot be shown. */
  standing?: 'last-good' | 'missing' | undefined;
}

/** A notice at the foot of a page with the faults of the content, first those of the page's own file. */
export function faultBanner(faults: readonly Diagnostic[], folder: string, { file, standing }: FaultyPage): string {
  if (faults.length === 0) return '';
  const own =
    standing === 'last-good' && file
      ? `<p>This page shows the last good version of ${code(`${folder}/${file}`)}.</p>`
      : '';
  return notice(
    `<strong>${escape(countsInWords(countDiagnostics(faults)))}</strong>`,
    own + list(faults, folder, file),
    'alert',
  );
}

/** A notice at the foot of a page. */
export function notice(summary: string, body: string, role: 'alert' | 'note'): string {
  return `<aside data-steppe-notice="${role}" role="${role}" style="${BOX}"><details open><summary>${summary}</summary>${body}</details></aside>`;
}

/**
 * A page instead of one that cannot be shown because of faults.
 *
 * @param base the path of Vite's script, which reloads the page after an edit
 */
export function faultPage(faults: readonly Diagnostic[], folder: string, { file }: FaultyPage, base = '/'): string {
  const what = file ? `${code(`${folder}/${file}`)} cannot be shown` : 'The site cannot be shown';
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Errors in the content</title><meta name="viewport" content="width=device-width">
<script type="module" src="${base}@vite/client"></script></head>
<body style="font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 3rem auto; padding: 0 1rem">
<h1>${what}</h1>
<p>Correct these errors, and the page appears:</p>
<div data-steppe-notice="alert">${list(faults, folder, file)}</div>
</body>
</html>`;
}

function list(faults: readonly Diagnostic[], folder: string, file: string | undefined): string {
  const sorted = sortByPlace(faults);
  const ordered = [...sorted.filter((one) => one.file === file), ...sorted.filter((one) => one.file !== file)];
  const items = ordered.map((fault) => `<li>${code(locationOf(fault, folder))}: ${escape(sentencesOf(fault))}</li>`);
  return `<ul style="margin: .5rem 0; padding-inline-start: 1.25rem; list-style: disc">${items.join('')}</ul>`;
}

function code(text: string): string {
  return `<code style="overflow-wrap: anywhere">${escape(text)}</code>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const BOX =
  'position: fixed; inset: auto 0 0 0; z-index: 99999; max-block-size: 45vh; overflow: auto; box-sizing: border-box;' +
  'padding: .75rem 1rem; background: #fff4e5; color: #3b1d00; border-top: 3px solid #b45309;' +
  'font: .9375rem/1.45 system-ui, sans-serif; text-align: start';
