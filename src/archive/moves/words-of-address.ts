/**
 * The words in an address that leads nowhere, to search for: those of its last part that says what was there. Empty
 * where no part does.
 *
 * "/2020/03/the-ferry-boat.html" → "the ferry boat", "/tag/river_ice/page/2/" → "river ice", "/wp-json/wp/v2/" → ""
 */
export function wordsOfAddress(pathname: string): string {
  const parts = pathname.split('/').filter(Boolean).map(decode);
  if (parts[0]?.startsWith('wp-')) return '';
  const last = parts.findLast((part) => /\p{L}{2}/u.test(part) && !LISTS.has(part.toLowerCase())) ?? '';
  const words = last.replace(/\.[a-z]\w{1,4}$/i, '').replace(/[\s\-_+.~]+/g, ' ');
  return words.trim().slice(0, MOST);
}

/** Parts that WordPress adds to addresses of lists, and the page for missing addresses itself. */
const LISTS = new Set([
  '404.html',
  'amp',
  'atom',
  'comments',
  'embed',
  'feed',
  'index.html',
  'index.php',
  'page',
  'rss',
  'rss2',
]);

const MOST = 100;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
