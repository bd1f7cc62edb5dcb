import { ownColours, paletteOf, schemes } from '../../archive/look/palette.ts';
import { keysOf } from '../../base/keys-of.ts';
import type { Look } from '../../schemas/look.ts';
import { fontStyles, type Places } from './fonts/font-styles.ts';
import { standardFonts } from './fonts/standard-fonts.ts';

const WIDTHS = { narrow: '33rem', normal: '38rem', wide: '44rem' } as const;

/** The style sheet of a look: its fonts, and custom properties of `styles/tokens.css`. */
export function lookStyles(look: Look, places: Places): string {
  const { fonts = {}, textWidth } = look;
  const text = fontStyles(fonts.text, standardFonts.text, places);
  const labels = fontStyles(fonts.interface, standardFonts.interface, places);
  const properties = [
    ...colourProperties(look),
    ...(text ? [`--serif: ${text.family}, var(--system-serif);`] : []),
    ...(labels ? [`--sans: ${labels.family}, var(--system-sans);`] : []),
    ...(textWidth === 'normal' ? [] : [`--measure: ${WIDTHS[textWidth]};`]),
  ];
  const rules = properties.length > 0 ? `@layer tokens {\n  :root {\n    ${properties.join('\n    ')}\n  }\n}\n` : '';
  return [...new Set([...(text?.sheets ?? []), ...(labels?.sheets ?? []), rules])].filter(Boolean).join('\n');
}

/** The colours that differ from the usual ones. */
function colourProperties(look: Look): string[] {
  const [light, dark] = schemes.map((scheme) => paletteOf(scheme, ownColours(look, scheme)));
  const [usualLight, usualDark] = schemes.map((scheme) => paletteOf(scheme));
  if (!light || !dark || !usualLight || !usualDark) return [];
  return keysOf(light)
    .filter((name) => light[name] !== usualLight[name] || dark[name] !== usualDark[name])
    .map((name) => `--${name}: light-dark(${light[name]}, ${dark[name]});`);
}
