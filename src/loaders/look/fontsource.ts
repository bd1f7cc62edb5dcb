import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';

/** A font that an installed package of Fontsource brings. */
export interface FontsourceFont {
  /** Its name in CSS. */
  family: string;
  /** The paths of the style sheets with its upright and italic fonts. */
  styles: string[];
}

/** The part of `metadata.json` that is used. https://fontsource.org/docs/api/fonts-id */
const metadataSchema = z.looseObject({ family: z.string() });

/** Upright and italic; static fonts also in the weights of headings and labels. */
const VARIABLE = ['wght.css', 'wght-italic.css'];
const STATIC = ['400.css', '400-italic.css', '600.css', '700.css'];

/**
 * The font of a package, such as `@fontsource-variable/literata` or `@fontsource/amiri`; undefined if the package is not
 * installed.
 *
 * @param root the folder with `node_modules`
 */
export function fontsourceFont(name: string, root: string): FontsourceFont | undefined {
  const folder = join(root, 'node_modules', name);
  const file = join(folder, 'metadata.json');
  if (!existsSync(file)) return undefined;
  const { family } = metadataSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const isVariable = name.startsWith('@fontsource-variable/');
  const wanted = (isVariable ? VARIABLE : STATIC).map((style) => join(folder, style)).filter(existsSync);
  const styles = wanted.length > 0 ? wanted : [join(folder, 'index.css')];
  return { family: isVariable ? `${family} Variable` : family, styles };
}
