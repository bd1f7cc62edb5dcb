import { directionOf } from '../../base/text-direction.ts';
import type { Words } from '../../i18n/model.ts';

/** The contents of a redirect page at a former address. */
interface Redirect {
  /** The title of the target. */
  title: string;
  /** The path of that page, base path included. */
  href: string;
  /** The page's permanent address. */
  canonical: string;
}

/** The page that redirects from a former address to the page that has its contents now, for hosts that do not read `_redirects`. */
export function redirectPage({ title, href, canonical }: Redirect, { raw, moved }: Words): string {
  const name = escape(title);
  const target = escape(href);
  return `<!doctype html>
<html lang="${raw.language.split('-')[0]}"${directionOf(raw.language) === 'rtl' ? ' dir="rtl"' : ''}>
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'">
    <meta name="viewport" content="width=device-width">
    <meta http-equiv="refresh" content="0; url=${target}">
    <meta name="robots" content="noindex">
    <meta name="description" content="${escape(moved.description({ title }))}">
    <link rel="canonical" href="${escape(canonical)}">
    <title>${name}</title>
  </head>
  <body>
    <h1>${escape(moved.heading)}</h1>
    <p><a href="${target}">${name}</a></p>
  </body>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
