import { ownColours, paletteOf } from '../../archive/look/palette.ts';
import { CARD_SIZE as CARD, type CardWords } from '../../archive/card-words.ts';
import { directionOf } from '../../base/text-direction.ts';
import type { Look } from '../../schemas/look.ts';
import { breakLines, cutLines, hasRoom } from './break-lines.ts';
import type { FontStack } from './font-stack.ts';
import { shapeLine, type ShapedLine, widthOfLine } from './shape-text.ts';

export interface CardFonts {
  text: FontStack;
  interface: FontStack;
}

const MARGIN = 80;
const WIDTH = CARD.width - 2 * MARGIN;
const BAR = 16;
const KIND = { size: 28, baseline: 112 };
const TITLE_TOP = 150;
const BELOW_SIZE = 32;
const BELOW_LEADING = 1.35;
const ARCHIVE = { size: 32, baseline: CARD.height - 64 };
const RULE_TOP = ARCHIVE.baseline - 56;

/** Sizes of titles: the largest in which a title has few enough lines. */
const TITLES = {
  alone: [
    { size: 76, lines: 3 },
    { size: 64, lines: 4 },
    { size: 54, lines: 5 },
    { size: 46, lines: 5 },
  ],
  /** There is room for a line below. */
  withBelow: [
    { size: 76, lines: 3 },
    { size: 64, lines: 3 },
    { size: 54, lines: 4 },
    { size: 46, lines: 5 },
  ],
} as const;
const LEADING = 1.2;

/** Loads the fonts of a card. Resolves to whether they have all of its characters. */
export async function loadFonts(words: CardWords, fonts: CardFonts): Promise<boolean> {
  const { title, kind = '', below = '', archive = '' } = words;
  return (await fonts.text.load(`${title}…`)) && (await fonts.interface.load(`${kind}${below}${archive}…`));
}

/** A card as SVG without text elements: every letter is an outline, so that it looks alike on every machine. */
export function cardSvg(words: CardWords, look: Look | undefined, fonts: CardFonts): string {
  const { paper, ink, accent, rule, 'ink-quiet': quiet } = paletteOf('light', ownColours(look, 'light'));
  const site = directionOf(words.siteLanguage);
  const own = directionOf(words.language);
  const sizes = words.below === undefined ? TITLES.alone : TITLES.withBelow;
  const title = fitTitle(words.title, sizes, own, fonts.text);
  const belowTop = TITLE_TOP + title.lines.length * title.size * LEADING + 24;
  const room = Math.floor((RULE_TOP - 12 - belowTop) / (BELOW_SIZE * BELOW_LEADING));
  const below = words.below === undefined ? [] : lines(words.below, BELOW_SIZE, room, site, fonts.interface);
  const [archive] = words.archive === undefined ? [] : lines(words.archive, ARCHIVE.size, 1, site, fonts.interface);
  const [kind] = words.kind === undefined ? [] : lines(words.kind, KIND.size, 1, site, fonts.interface);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    `<rect width="100%" height="${BAR}" fill="${accent}"/>`,
    kind && drawn(kind, { ...KIND, fill: accent, direction: site }),
    ...title.lines.map((line, index) =>
      drawn(line, {
        size: title.size,
        baseline: TITLE_TOP + title.size * (index * LEADING + 0.85),
        fill: ink,
        direction: own,
      }),
    ),
    ...below.map((line, index) =>
      drawn(line, {
        size: BELOW_SIZE,
        baseline: belowTop + BELOW_SIZE * (index * BELOW_LEADING + 0.85),
        fill: quiet,
        direction: site,
      }),
    ),
    archive && `<rect x="${MARGIN}" y="${RULE_TOP}" width="${WIDTH}" height="2" fill="${rule}"/>`,
    archive && drawn(archive, { ...ARCHIVE, fill: accent, direction: site }),
    '</svg>',
  ]
    .filter(Boolean)
    .join('');
}

function fitTitle(
  title: string,
  sizes: (typeof TITLES)[keyof typeof TITLES],
  direction: Direction,
  stack: FontStack,
): { size: number; lines: ShapedLine[] } {
  const least = sizes[3];
  const widthOf = (text: string) => widthOfLine(text, direction, stack);
  const chosen =
    sizes.find(
      ({ size, lines: most }) =>
        hasRoom(title, WIDTH / size, widthOf) && broken(title, size, direction, stack).length <= most,
    ) ?? least;
  return { size: chosen.size, lines: lines(title, chosen.size, chosen.lines, direction, stack) };
}

type Direction = 'ltr' | 'rtl';

function broken(text: string, size: number, direction: Direction, stack: FontStack): string[] {
  return breakLines(text, WIDTH / size, (line) => widthOfLine(line, direction, stack));
}

/** A text in at most so many lines. */
function lines(text: string, size: number, most: number, direction: Direction, stack: FontStack): ShapedLine[] {
  const widthOf = (line: string) => widthOfLine(line, direction, stack);
  return cutLines(broken(text, size, direction, stack), most, WIDTH / size, widthOf).map((line) =>
    shapeLine(line, direction, stack),
  );
}

interface Place {
  size: number;
  baseline: number;
  fill: string;
  direction: Direction;
}

/** A line at its margin, as outlines. */
function drawn({ glyphs, width }: ShapedLine, { size, baseline, fill, direction }: Place): string {
  const left = direction === 'rtl' ? CARD.width - MARGIN - width * size : MARGIN;
  const outlines = glyphs.map(({ path, unitsPerEm, x, y }) => {
    const scale = size / unitsPerEm;
    const at = `${rounded(left + x * size)} ${rounded(baseline - y * size)}`;
    return `<path transform="translate(${at}) scale(${scale} ${-scale})" d="${path}"/>`;
  });
  return `<g fill="${fill}">${outlines.join('')}</g>`;
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
