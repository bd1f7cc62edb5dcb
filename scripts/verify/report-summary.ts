import type { Result } from './step.ts';

/** A summary of all steps: time and result of each; the last line counts them. */
export function reportSummary(results: readonly Result[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const lines = results.map(({ name, code, seconds }) => {
    const time = `${seconds.toFixed(1)} s`.padStart(8);
    return `  ${name.padEnd(width)} ${time}  ${code === 0 ? 'ok' : `failed, exit code ${code}`}`;
  });
  const failed = results.filter(({ code }) => code !== 0).length;
  return ['', ...lines, '', `${results.length - failed} passed, ${failed} failed`].join('\n');
}
