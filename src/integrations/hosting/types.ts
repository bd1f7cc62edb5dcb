/** Types of the site's files that servers often lack. */
export const TYPES: readonly [type: string, endings: readonly string[]][] = [
  ['application/epub+zip', ['.epub']],
  ['application/geo+json', ['.geojson']],
  ['application/json', ['.json']],
  ['application/manifest+json', ['.webmanifest']],
  ['application/wasm', ['.wasm']],
  ['application/x-bibtex', ['.bib']],
  ['application/x-research-info-systems', ['.ris']],
  ['application/xml', ['.xml']],
  ['audio/flac', ['.flac']],
  ['audio/ogg', ['.ogg', '.opus']],
  ['font/woff2', ['.woff2']],
  ['image/avif', ['.avif']],
  ['image/webp', ['.webp']],
  ['text/csv', ['.csv']],
  ['text/javascript', ['.js', '.mjs']],
  ['text/markdown', ['.md']],
  ['text/vtt', ['.vtt']],
];

/** Types of files that are smaller when they are packed. */
export const COMPRESSED: readonly string[] = [
  'application/json',
  'application/x-bibtex',
  'application/x-research-info-systems',
  'application/xml',
  'image/svg+xml',
  'text/css',
  'text/html',
  'text/javascript',
  'text/markdown',
  'text/plain',
  'text/vtt',
];
