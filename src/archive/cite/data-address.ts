import type { CslRecord } from '../citations/csl.ts';
import type { CiteFormatTraits } from './cite-files.ts';

/**
 * A citation file as an address that holds it, for a link that saves it (RFC 2397). Only what such an address may not
 * have is encoded, so that it stays short.
 *
 * @example "data:application/x-bibtex;charset=utf-8,@article%7Bferry,%0A…"
 */
export function dataAddress({ type, write }: CiteFormatTraits, items: readonly CslRecord[]): string {
  return `data:${type};charset=utf-8,${encodeURI(write(items)).replaceAll('#', '%23')}`;
}
