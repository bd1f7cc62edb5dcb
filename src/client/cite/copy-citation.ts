import { announce } from './announce.ts';

/** Copies a citation as plain text and as HTML with its italics. */
export async function copyCitation(citation: Element, name: string): Promise<void> {
  const copy = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  const html = document.createElement('p');
  html.innerHTML = citation.innerHTML;
  for (const span of html.querySelectorAll('span')) span.replaceWith(...span.childNodes);
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ ...copy('text/plain', html.textContent), ...copy('text/html', html.outerHTML) }),
    ]);
    announce(`Copied: ${name}.`);
  } catch {
    announce('The browser did not let the page copy. Select the citation and copy it.');
  }
}
