import Color from 'colorjs.io';
import type { Look, SchemeColours } from '../../schemas/look.ts';

/** The colours of pages on light or on dark screens, by the names of their custom properties, as CSS. */
export type Palette = Readonly<Record<PaletteColour, string>>;

export type PaletteColour =
  'paper' | 'paper-raised' | 'paper-sunk' | 'ink' | 'ink-quiet' | 'rule' | 'accent' | 'accent-quiet' | 'mark';

export type Scheme = 'light' | 'dark';

export const schemes = ['light', 'dark'] as const satisfies Scheme[];

/** The colours of `styles/tokens.css`. */
const USUAL: Readonly<Record<Scheme, Palette>> = {
  light: {
    paper: '#fcfaf5',
    'paper-raised': '#ffffff',
    'paper-sunk': '#f3efe5',
    ink: '#1f1c17',
    'ink-quiet': '#5f594d',
    rule: '#ddd5c5',
    accent: '#8c3210',
    'accent-quiet': '#f5e3d3',
    mark: '#fbe9a9',
  },
  dark: {
    paper: '#15171b',
    'paper-raised': '#1e2126',
    'paper-sunk': '#101215',
    ink: '#e6e2d8',
    'ink-quiet': '#a9a396',
    rule: '#34373e',
    accent: '#eba873',
    'accent-quiet': '#3a2a1f',
    mark: '#5a4a12',
  },
};

/** The least contrast of text. WCAG 2.2, success criterion 1.4.3 (level AA). */
export const LEAST_CONTRAST = 4.5;

/**
 * All colours of a scheme. Those that the owner leaves out follow from the owner's, or are the usual ones if the owner
 * gives none.
 */
export function paletteOf(scheme: Scheme, own: SchemeColours = {}): Palette {
  const usual = USUAL[scheme];
  const { background, text, accent = usual.accent } = own;
  if (background === undefined && text === undefined) {
    if (own.accent === undefined) return usual;
    return { ...usual, accent: hex(accent), 'accent-quiet': mix(usual.paper, accent, QUIET_ACCENT) };
  }
  const paper = hex(background ?? usual.paper);
  const ink = hex(text ?? usual.ink);
  const isLight = scheme === 'light';
  const raised = isLight ? mix(paper, '#ffffff', 0.7) : mix(paper, ink, 0.05);
  const sunk = isLight ? mix(paper, ink, 0.04) : mix(paper, '#000000', 0.25);
  return {
    paper,
    'paper-raised': raised,
    'paper-sunk': sunk,
    ink,
    'ink-quiet': quietest(ink, [paper, raised, sunk]),
    rule: mix(paper, ink, 0.16),
    accent: hex(accent),
    'accent-quiet': mix(paper, accent, QUIET_ACCENT),
    mark: usual.mark,
  };
}

/** The owner's colours of a scheme. */
export function ownColours(look: Look | undefined, scheme: Scheme): SchemeColours {
  return look?.colours?.[scheme] ?? {};
}

const QUIET_ACCENT = 0.12;

/** Text that is mixed with its background as far as it stays easy to read, at most by 35 %. */
function quietest(ink: string, backgrounds: readonly string[]): string {
  const [paper = ink] = backgrounds;
  const shares = [0.35, 0.3, 0.25, 0.2, 0.15, 0.1, 0.05];
  const mixed = shares.map((share) => mix(ink, paper, share));
  return mixed.find((one) => backgrounds.every((background) => contrast(one, background) >= LEAST_CONTRAST)) ?? ink;
}

/** The contrast of two colours, from 1 to 21. WCAG 2.2, “contrast ratio”. */
export function contrast(a: string, b: string): number {
  return new Color(a).contrastWCAG21(b);
}

function mix(from: string, to: string, share: number): string {
  return hex(new Color(from).mix(to, share, { space: 'oklab' }));
}

/** As six digits, within sRGB. */
function hex(colour: string | Color): string {
  return new Color(colour).to('srgb').toGamut().toString({ format: 'hex', collapse: false });
}
