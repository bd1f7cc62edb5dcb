import { fontsourceFont } from '../../../loaders/look/fontsource.ts';
import type { FontChoice } from '../../../schemas/look.ts';
import type { FontParts } from './kept-subsets.ts';
import type { FontStyles } from './model.ts';
import { standardStyles } from './standard-styles.ts';
import type { StandardFont } from './standard-fonts.ts';
import { fileUrl, packageSheet } from './package-sheet.ts';

/** Where fonts are. */
export interface Places {
  /** The folder with `node_modules`. */
  root: string;
  /** The parts of fonts; those without are served whole. */
  parts?: FontParts | undefined;
}

/**
 * The styles of a font that a look names, or of the standard one; undefined if it is to be one of the reader’s device, or is not
 * installed.
 */
export function fontStyles(
  font: FontChoice | undefined,
  standard: StandardFont,
  { root, parts }: Places,
): FontStyles | undefined {
  if (font === undefined) return standardStyles(standard, parts);
  if (font.package !== undefined) {
    const found = fontsourceFont(font.package, root);
    return found && { family: JSON.stringify(found.family), sheets: found.styles.map((style) => packageSheet(style)) };
  }
  if (font.family === undefined || font.files === undefined) return undefined;
  const family = JSON.stringify(font.family);
  const sheets = font.files.flatMap(({ file, weight, style }) => {
    const begin = `font-family: ${family};\n  font-style: ${style};\n  font-weight: ${weight};\n  font-display: swap;`;
    const divided = parts?.get(file);
    if (!divided) return [`@font-face {\n  ${begin}\n  src: url('${file}') format('woff2');\n}\n`];
    return divided.map(
      ({ path, unicodeRange }) =>
        `@font-face {\n  ${begin}\n  src: url(${fileUrl(path)}) format('woff2');\n  unicode-range: ${unicodeRange};\n}\n`,
    );
  });
  return { family, sheets };
}
