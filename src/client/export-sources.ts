/** What makes files is loaded when a button of formats is pressed. */
for (const element of document.querySelectorAll<HTMLElement>('[data-export]')) {
  const status = element.querySelector('[role=status]');
  for (const button of element.querySelectorAll<HTMLElement>('[data-format]')) {
    button.addEventListener('click', () => {
      if (status) status.textContent = '';
      import('./export/export-page.ts')
        .then(({ exportPage }) => exportPage(element.dataset, button.dataset))
        .catch((error: unknown) => {
          if (status) status.textContent = element.dataset['failed'] ?? '';
          throw error;
        });
    });
  }
}
