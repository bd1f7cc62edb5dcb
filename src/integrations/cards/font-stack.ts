import { readFile } from 'node:fs/promises';
import fontverter from 'fontverter';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import type { FaceFile } from './faces.ts';

/** Fonts by character. */
export interface FontStack {
  /** Loads the fonts of a text. Resolves to whether they have all of its characters. */
  load: (text: string) => Promise<boolean>;
  /** The font of a character, once it is loaded; that of the character before it, if that has it. */
  fontOf: (character: string, before: Font | undefined) => Font | undefined;
}

/** @param weight of variable fonts. @example 600 */
export function fontStack(faces: readonly FaceFile[], weight: number): FontStack {
  const loaded = new Map<FaceFile, Promise<Font>>();
  const fonts = new Map<FaceFile, Font>();
  const loadFace = (face: FaceFile) => {
    const known = loaded.get(face);
    if (known) return known;
    const loading = openFont(face.path, weight).then((font) => {
      fonts.set(face, font);
      return font;
    });
    loaded.set(face, loading);
    return loading;
  };
  const has = (font: Font, codePoint: number) => font.nominalGlyph(codePoint) !== undefined;

  const find = async (codePoint: number): Promise<boolean> => {
    for (const face of faces) if (mayHave(face, codePoint) && has(await loadFace(face), codePoint)) return true;
    return false;
  };
  return {
    load: async (text) => {
      const found: boolean[] = [];
      for (const character of new Set(text)) found.push(isUnseen(character) || (await find(pointOf(character))));
      return found.every(Boolean);
    },
    fontOf: (character, before) => {
      const codePoint = pointOf(character);
      if (before && (isUnseen(character) || has(before, codePoint))) return before;
      return faces.flatMap((face) => fonts.get(face) ?? []).find((font) => isUnseen(character) || has(font, codePoint));
    },
  };
}

/** A font in its size of design, so that lengths are in its units. */
async function openFont(path: string, weight: number): Promise<Font> {
  const bytes = await readFile(path);
  const font = new Font(new Face(new Blob(await unpack(bytes))));
  font.setVariations([new Variation('wght', weight)]);
  return font;
}

/** The unpacking that was asked for last. */
let unpacking: Promise<unknown> = Promise.resolve();

/** Unpacks one file after another: the unpacker returns its own memory, which the next file overwrites. */
function unpack(bytes: Buffer): Promise<Uint8Array> {
  const unpacked = unpacking.then(async () => Uint8Array.from(await fontverter.convert(bytes, 'sfnt')));
  unpacking = unpacked.catch(() => undefined);
  return unpacked;
}

function mayHave({ ranges }: FaceFile, codePoint: number): boolean {
  return ranges === undefined || ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}

/** Characters that are not drawn: a font need not have them. */
function isUnseen(character: string): boolean {
  return /^[\p{Cf}\p{Zs}\p{Variation_Selector}]$/u.test(character);
}

function pointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
