/** What a page does with a file of the archive. */
export type MediaKind = 'image' | 'drawing' | 'audio' | 'video' | 'captions' | 'file';

/** A type of file that an archive may hold. */
export interface MediaType {
  kind: MediaKind;
  /** The media type with which it is served. */
  mime: string;
  /** Other media types by which its content may be known. */
  alsoKnownAs?: readonly string[];
  /** Whether it is plain text in UTF-8. */
  isText?: boolean;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';
/** The first bytes of a packed document may say no more. */
const packed = { kind: 'file', alsoKnownAs: ['application/zip'] } as const;

/** The types of files in `media/`, by extension. A drawing (SVG) is cleaned before it is published. */
export const mediaTypes: ReadonlyMap<string, MediaType> = new Map<string, MediaType>([
  ['.avif', { kind: 'image', mime: 'image/avif' }],
  ['.gif', { kind: 'image', mime: 'image/gif' }],
  ['.jpeg', { kind: 'image', mime: 'image/jpeg' }],
  ['.jpg', { kind: 'image', mime: 'image/jpeg' }],
  ['.png', { kind: 'image', mime: 'image/png', alsoKnownAs: ['image/apng'] }],
  ['.webp', { kind: 'image', mime: 'image/webp' }],
  ['.svg', { kind: 'drawing', mime: 'image/svg+xml' }],
  ['.flac', { kind: 'audio', mime: 'audio/flac', alsoKnownAs: ['audio/x-flac'] }],
  ['.m4a', { kind: 'audio', mime: 'audio/mp4', alsoKnownAs: ['audio/x-m4a', 'video/mp4'] }],
  ['.mp3', { kind: 'audio', mime: 'audio/mpeg' }],
  ['.ogg', { kind: 'audio', mime: 'audio/ogg', alsoKnownAs: ['audio/ogg; codecs=opus'] }],
  ['.opus', { kind: 'audio', mime: 'audio/ogg', alsoKnownAs: ['audio/ogg; codecs=opus'] }],
  ['.wav', { kind: 'audio', mime: 'audio/wav' }],
  ['.mp4', { kind: 'video', mime: 'video/mp4', alsoKnownAs: ['video/x-m4v'] }],
  ['.webm', { kind: 'video', mime: 'video/webm' }],
  ['.vtt', { kind: 'captions', mime: 'text/vtt', isText: true }],
  ['.csv', { kind: 'file', mime: 'text/csv', isText: true }],
  ['.geojson', { kind: 'file', mime: 'application/geo+json', isText: true }],
  ['.json', { kind: 'file', mime: 'application/json', isText: true }],
  ['.tsv', { kind: 'file', mime: 'text/tab-separated-values', isText: true }],
  ['.txt', { kind: 'file', mime: 'text/plain', isText: true }],
  ['.docx', { ...packed, mime: `${OFFICE}.wordprocessingml.document` }],
  ['.epub', { ...packed, mime: 'application/epub+zip' }],
  ['.odp', { ...packed, mime: `${OPEN}.presentation` }],
  ['.ods', { ...packed, mime: `${OPEN}.spreadsheet` }],
  ['.odt', { ...packed, mime: `${OPEN}.text` }],
  ['.pdf', { kind: 'file', mime: 'application/pdf' }],
  ['.pptx', { ...packed, mime: `${OFFICE}.presentationml.presentation` }],
  ['.xlsx', { ...packed, mime: `${OFFICE}.spreadsheetml.sheet` }],
  ['.zip', { kind: 'file', mime: 'application/zip' }],
]);

/** The type of the file at an address, by its ending; undefined if an archive may not hold such files. */
export function typeOfAddress(address: string): MediaType | undefined {
  const path = address.replace(/[?#].*$/s, '');
  return mediaTypes.get(/\.[a-z\d]+$/i.exec(path)?.[0].toLowerCase() ?? '');
}

/** The name of a file’s type for readers. @example "/media/report.pdf" → "PDF" */
export function typeName(address: string): string {
  return /\.([a-z\d]+)$/i.exec(address)?.[1]?.toUpperCase() ?? '';
}
