import { announce } from './announce.ts';

/**
 * Copies a citation as plain text and as HTML with its italics.
 *
 * @param messages announced when it is done, or when the browser does not allow it
 */
export async function copyCitation(citation: Element, messages: { done: string; failed: string }): Promise<void> {
  const copy = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  const html = document.createElement('p');
  html.innerHTML = citation.innerHTML;
  for (const span of html.querySelectorAll('span')) span.replaceWith(...span.childNodes);
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ ...copy('text/plain', html.textContent), ...copy('text/html', html.outerHTML) }),
    ]);
    announce(messages.done);
  } catch {
    announce(messages.failed);
  }
}
