/** The styles of what the bar marks. @param colourOf the value of a custom property */
export function highlightStyles(colourOf: (name: string) => string): string {
  return [
    `::highlight(find) { background-color: ${colourOf('--mark')}; color: ${colourOf('--ink')}; }`,
    `::highlight(find-current) { background-color: ${colourOf('--accent')}; color: ${colourOf('--paper')}; }`,
  ].join('\n');
}
