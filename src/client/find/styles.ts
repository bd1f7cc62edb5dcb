/** The styles of the bar, which pages do not have before a reader asks for it. */
export const BAR_STYLES = `
.find-bar {
  position: fixed;
  inset: auto 0 0;
  z-index: 2;
  display: flex;
  flex-wrap: wrap;
  gap: 0.375rem 0.75rem;
  align-items: center;
  padding: 0.5rem max(1rem, 50vw - 33.5rem);
  border-block-start: 1px solid var(--rule);
  background: var(--paper-raised);
  box-shadow: var(--shadow);
  font-size: var(--small);
}
.find-bar > input {
  flex: 1 1 10rem;
  min-inline-size: 0;
  max-inline-size: 24rem;
  min-block-size: 2.5rem;
  padding-inline: 0.75rem;
  border: 1px solid var(--ink-quiet);
  border-radius: var(--radius);
  background: var(--paper);
  color: inherit;
  font: 1rem/1.5 var(--sans);
}
.find-bar button {
  min-block-size: 2.5rem;
  padding-inline: 0.75rem;
  border: 1px solid var(--ink-quiet);
  border-radius: var(--radius);
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
.find-bar > [role='status'] { min-inline-size: 5rem; margin: 0; }
.find-bar > .find-names { flex-basis: 100%; margin: 0; color: var(--ink-quiet); }
.find-bar > .find-names:empty { display: none; }
.find-bar > details { flex-basis: 100%; }
.find-bar summary { inline-size: fit-content; min-block-size: 1.5rem; }
.find-bar ol { max-block-size: 30vh; padding: 0; margin: 0; overflow-y: auto; list-style: none; }
.find-bar li > button { inline-size: 100%; border: 0; min-block-size: 2rem; padding-inline: 0; text-align: start; }
.find-bar li > button > b { font-weight: 600; }
html:has(.find-bar) { scroll-padding-block-end: 9rem; }
@media print { .find-bar { display: none; } }
`;

/** The styles of what the bar marks. @param colourOf the value of a custom property */
export function highlightStyles(colourOf: (name: string) => string): string {
  return `
::highlight(find) { background-color: ${colourOf('--mark')}; color: ${colourOf('--ink')}; }
::highlight(find-current) { background-color: ${colourOf('--accent')}; color: ${colourOf('--paper')}; }
`;
}
