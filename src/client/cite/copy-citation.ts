import { announce } from './announce.ts';

/** Announced when something is copied, or when the browser does not allow it. */
interface Messages {
  done: string;
  failed: string;
}

/** Copies a citation as plain text and as HTML with its italics. */
export async function copyCitation(citation: Element, messages: Messages): Promise<void> {
  const html = document.createElement('p');
  html.innerHTML = citation.innerHTML;
  for (const span of html.querySelectorAll('span')) span.replaceWith(...span.childNodes);
  await copy({ 'text/plain': html.textContent, 'text/html': html.outerHTML }, messages);
}

/** Copies plain text. */
export async function copyText(text: string, messages: Messages): Promise<void> {
  await copy({ 'text/plain': text }, messages);
}

async function copy(texts: Record<string, string>, { done, failed }: Messages): Promise<void> {
  const blobs = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
    announce(done);
  } catch {
    announce(failed);
  }
}
