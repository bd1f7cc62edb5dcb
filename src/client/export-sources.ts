import { whenPressed } from './export/when-pressed.ts';

for (const element of document.querySelectorAll<HTMLElement>('[data-export]')) {
  const { export: page = '', base = '/', name = page, failed = '' } = element.dataset;
  whenPressed(
    element,
    async (format) => (await import('./export/export-page.ts')).exportPage(base, page, { format, name }),
    failed,
  );
}
