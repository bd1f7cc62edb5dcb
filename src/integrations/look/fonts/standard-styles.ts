import type { FontParts } from './kept-subsets.ts';
import type { FontStyles } from './model.ts';
import { fileUrl, packageSheet } from './package-sheet.ts';
import type { Core, StandardFont } from './standard-fonts.ts';

/** Weights that a core of one weight draws; the others come from the whole files. */
const LIGHT = '100 500';
const HEAVY = '501 900';

/** The styles of a standard font: what nearly every page needs, the other characters, and fonts of systems until it is there. */
export function standardStyles(font: StandardFont, parts: FontParts | undefined): FontStyles {
  const standIns = font.standIns.map(({ names, ...percent }) => ({
    family: JSON.stringify(`${names[0] ?? ''} as ${JSON.parse(font.family) as string}`),
    names,
    ...percent,
  }));
  return {
    family: [font.family, ...standIns.map(({ family }) => family)].join(', '),
    sheets: [
      ...font.sheets.flatMap((sheet) => withCore(font, packageSheet(sheet), parts)),
      ...standIns.map(
        ({ family, names, ascent, descent, size }) =>
          `@font-face {\n  font-family: ${family};\n  src: ${names.map((name) => `local('${name}')`).join(', ')};\n` +
          `  ascent-override: ${String(ascent)}%;\n  descent-override: ${String(descent)}%;\n` +
          `  line-gap-override: 0%;\n  size-adjust: ${String(size)}%;\n}\n`,
      ),
    ],
  };
}

/** A style sheet with the core of its font after it: of rules that claim the same character, a browser takes the last. */
function withCore({ family, cores }: StandardFont, sheet: string, parts: FontParts | undefined): string[] {
  const core = cores.find(({ style }) => sheet.includes(`font-style: ${style};`));
  const [part] = (core && parts?.get(core.file)) ?? [];
  const [, weights] = /font-weight: ([^;]+);/.exec(sheet) ?? [];
  if (!core || !part || weights === undefined) return [sheet];
  const face = (weight: string) =>
    `@font-face {\n  font-family: ${family};\n  font-style: ${core.style};\n  font-weight: ${weight};\n` +
    `  font-display: swap;\n  src: url(${fileUrl(part.path)}) format('woff2');\n  unicode-range: ${part.unicodeRange};\n}\n`;
  if (isVariable(core)) return [sheet, face(weights)];
  const of = (weight: string) => sheet.replaceAll(`font-weight: ${weights};`, `font-weight: ${weight};`);
  return [of(HEAVY), of(LIGHT), face(LIGHT)];
}

function isVariable({ weights }: Core): boolean {
  return typeof weights === 'object';
}
