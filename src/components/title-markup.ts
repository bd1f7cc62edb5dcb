import { escapeHtml, type Title, titleHtml } from '../archive/title.ts';
import { unbrokenParts } from './unbroken.ts';

/** A title as HTML, with italics, in which no line breaks at the hyphen of a name. */
export function titleMarkup(title: Title): string {
  return titleHtml(title, (text) =>
    unbrokenParts(text)
      .map((part) =>
        part.isUnbroken ? `<span class="unbroken">${escapeHtml(part.text)}</span>` : escapeHtml(part.text),
      )
      .join(''),
  );
}
