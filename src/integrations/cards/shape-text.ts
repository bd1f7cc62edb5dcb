import bidiFactory from 'bidi-js';
import { Buffer, Direction, type Font, shape } from 'harfbuzzjs';
import type { FontStack } from './font-stack.ts';

/** A glyph of a line, in a size of 1 unit of length: its outline in the units of its font, and where it is. */
export interface PlacedGlyph {
  /** SVG path data. */
  path: string;
  /** Units of its font for 1 unit of length. */
  unitsPerEm: number;
  x: number;
  y: number;
}

export interface ShapedLine {
  glyphs: PlacedGlyph[];
  width: number;
}

const bidi = bidiFactory();

/**
 * One line of text in its order on paper, from left to right, with the forms and ligatures of its script.
 *
 * @param direction the direction of the paragraph
 * @see the Unicode Bidirectional Algorithm: https://www.unicode.org/reports/tr9/
 */
export function shapeLine(text: string, direction: 'ltr' | 'rtl', stack: FontStack): ShapedLine {
  const glyphs: PlacedGlyph[] = [];
  let width = 0;
  for (const run of inVisualOrder(runsIn(text, direction, stack))) {
    const { upem } = run.font.face;
    for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of shaped(run).getGlyphInfosAndPositions()) {
      const path = outlineOf(run.font, codepoint);
      if (path !== '') glyphs.push({ path, unitsPerEm: upem, x: width + xOffset / upem, y: yOffset / upem });
      width += xAdvance / upem;
    }
  }
  return { glyphs, width };
}

/** Outlines that were drawn before: a site has a few hundred, and its cards each of them many times. */
const outlines = new WeakMap<Font, Map<number, string>>();

function outlineOf(font: Font, glyph: number): string {
  const known = outlines.get(font) ?? new Map<number, string>();
  outlines.set(font, known);
  const outline = known.get(glyph) ?? font.glyphToPath(glyph);
  known.set(glyph, outline);
  return outline;
}

/** The width of a line in a size of 1. */
export function widthOfLine(text: string, direction: 'ltr' | 'rtl', stack: FontStack): number {
  return runsIn(text, direction, stack)
    .map((run) => {
      const advances = shaped(run)
        .getGlyphPositions()
        .map(({ xAdvance }) => xAdvance);
      return advances.reduce((sum, one) => sum + one, 0) / run.font.face.upem;
    })
    .reduce((sum, one) => sum + one, 0);
}

function shaped({ text, level, font }: Run): Buffer {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
  shape(font, buffer);
  return buffer;
}

interface Run {
  text: string;
  font: Font;
  level: number;
}

/** The parts of a text with one font and one level each. */
function runsIn(text: string, direction: 'ltr' | 'rtl', stack: FontStack): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: Run[] = [];
  let index = 0;
  for (const character of text) {
    const last = runs.at(-1);
    const font = stack.fontOf(character, last?.font);
    const level = levels[index] ?? 0;
    index += character.length;
    if (!font) continue;
    if (last?.font === font && last.level === level) last.text += character;
    else runs.push({ text: character, font, level });
  }
  return runs;
}

/** Rule L2: from the highest level to the lowest odd one, runs of at least that level change places. */
function inVisualOrder(runs: Run[]): Run[] {
  const ordered = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
    for (let start = 0; start < ordered.length; start++) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end++;
      if (end === start) continue;
      ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end;
    }
  }
  return ordered;
}
