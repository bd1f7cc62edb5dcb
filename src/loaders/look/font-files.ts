import type { FontChoice, Look } from '../../schemas/look.ts';

/** The path of keys in the look of `site.yaml`. */
export type LookPath = readonly PropertyKey[];

/** The fonts that a look names. */
export function fontsOf({ fonts = {} }: Look): { font: FontChoice; path: LookPath }[] {
  return Object.entries(fonts).flatMap(([use, font]) => (font ? [{ font, path: ['fonts', use] }] : []));
}

/** An owner's own files of fonts, by their paths in the site. */
export function fontFilesOf(look: Look): { file: string; path: LookPath }[] {
  return fontsOf(look).flatMap(({ font, path }) =>
    (font.files ?? []).map(({ file }, index) => ({ file, path: [...path, 'files', index, 'file'] })),
  );
}
