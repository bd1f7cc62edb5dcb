import type { Annotations } from '../../archive/cite/annotations.ts';
import { type CiteFormat, citeFormats } from '../../archive/cite/cite-files.ts';
import type { CslRecord } from '../../archive/citations/csl.ts';

export interface Download {
  format: CiteFormat;
  /** The name of the file, without its extension. */
  name: string;
}

/** Lets the reader save items as a file for reference managers. */
export function download(items: readonly CslRecord[], annotations: Annotations, { format, name }: Download): void {
  const { type, write } = citeFormats[format];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([write(items, annotations)], { type }));
  link.download = `${name}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
}

/** The browser must have read the file. */
const KEPT_FOR = 60_000;
