import { x } from 'xastscript';
import { directionOf } from '../../base/text-direction.ts';
import { xmlDocument } from '../../epub/xml.ts';
import { ownColours, paletteOf } from '../look/palette.ts';
import type { Site } from '../../schemas/site.ts';

const WIDTH = 600;
const HEIGHT = 800;
const MIDDLE = WIDTH / 2;
const ICON = 96;

/** Sizes of a title: the largest in which it has few enough lines. */
const SIZES = [
  { size: 52, letters: 18, lines: 4 },
  { size: 40, letters: 24, lines: 6 },
  { size: 30, letters: 32, lines: 9 },
];

/**
 * A cover: the icon and name of the site, and the title and authors of the book. Its words are text, so that readers
 * find fonts for every script, and the file is small.
 *
 * @param icon a `data:` address
 */
export function coverSvg(
  { title, authors, language }: { title: string; authors: string; language: string },
  { title: name, look }: Pick<Site, 'title' | 'look'>,
  icon: string | undefined,
): string {
  const { paper, ink, accent, 'ink-quiet': quiet } = paletteOf('light', ownColours(look, 'light'));
  const { size, lines } = fit(title);
  const below = 300 + lines.length * size * 1.25;
  const line = (text: string, y: number, letters: { 'font-size': number; fill: string }) =>
    x('text', { x: String(MIDDLE), y: String(Math.round(y)), 'text-anchor': 'middle', ...strings(letters) }, text);
  return xmlDocument(
    x(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        width: String(WIDTH),
        height: String(HEIGHT),
        'xml:lang': language,
        direction: directionOf(language),
        'font-family': 'Georgia, serif',
      },
      [
        x('title', title),
        x('rect', { width: String(WIDTH), height: String(HEIGHT), fill: paper }),
        x('rect', { width: String(WIDTH), height: '16', fill: accent }),
        ...(icon === undefined
          ? []
          : [
              x('image', {
                href: icon,
                x: String(MIDDLE - ICON / 2),
                y: '80',
                width: String(ICON),
                height: String(ICON),
              }),
            ]),
        ...lines.map((text, index) => line(text, 280 + index * size * 1.25, { 'font-size': size, fill: ink })),
        ...broken(authors, 40)
          .slice(0, 3)
          .map((text, index) => line(text, below + 24 + index * 32, { 'font-size': 24, fill: quiet })),
        ...broken(name, 36).map((text, index, all) =>
          line(text, HEIGHT - 56 - (all.length - 1 - index) * 34, { 'font-size': 28, fill: accent }),
        ),
      ],
    ),
  );
}

function strings(values: Record<string, string | number>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}

function fit(title: string): { size: number; lines: string[] } {
  const fits = SIZES.map(({ size, letters, lines: most }) => ({ size, most, lines: broken(title, letters) }));
  const chosen = fits.find(({ lines, most }) => lines.length <= most) ?? fits.at(-1);
  if (!chosen) return { size: 30, lines: [title] };
  const { size, lines, most } = chosen;
  return { size, lines: lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''} …`] };
}

/** Breaks a text into lines. Signs of Chinese, Japanese and Korean are as wide as two letters. */
function broken(text: string, letters: number): string[] {
  const lines: string[] = [];
  let [line, width] = ['', 0];
  const parts =
    text.match(
      /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]|[^\s\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]+|\s+/gu,
    ) ?? [];
  for (const part of parts) {
    const own = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u.test(part)
      ? part.length * 2
      : part.length;
    if (line.trim() !== '' && width + own > letters && part.trim() !== '') {
      lines.push(line.trim());
      [line, width] = ['', 0];
    }
    line += part;
    width += own;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}
