import { extname } from 'node:path';
import { lookup } from 'mrmime';

/** The media type of a file by the extension of its name. */
export function contentType(path: string): string {
  const type = special.get(extname(path)) ?? lookup(path) ?? 'application/octet-stream';
  return isText.test(type) ? `${type};charset=utf-8` : type;
}

const special = new Map(
  Object.entries({
    '.xml': 'application/xml',
    '.ris': 'application/x-research-info-systems',
    '.bib': 'application/x-bibtex',
  }),
);

const isText = /^text\/|^application\/(xml|json|javascript|x-bibtex|x-research-info-systems)$|[+](xml|json)$/;
