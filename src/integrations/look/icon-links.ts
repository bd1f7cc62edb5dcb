import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Look } from '../../schemas/look.ts';

/** A link to an icon, or to the manifest, in the head of every page. */
export interface IconLink {
  rel: 'icon' | 'apple-touch-icon' | 'manifest';
  /** The path within the site. */
  path: string;
  type?: string;
  sizes?: string;
}

/** Where an icon is looked for, in this order, and its type. */
const USUAL = [
  { path: '/icon.svg', type: 'image/svg+xml' },
  { path: '/favicon.svg', type: 'image/svg+xml' },
  { path: '/icon.png', type: 'image/png' },
  { path: '/favicon.ico', type: 'image/x-icon' },
];

const MADE: readonly IconLink[] = [
  { rel: 'apple-touch-icon', path: '/apple-touch-icon.png' },
  { rel: 'manifest', path: '/manifest.webmanifest' },
];

/**
 * The links to the site's icons.
 *
 * @param publicFolder with the owner's own files
 * @param sizes whether other sizes and a manifest are made, which is so in builds
 */
export function iconLinks(look: Look | undefined, publicFolder: string, { sizes }: { sizes: boolean }): IconLink[] {
  const icon = ownIcon(look, publicFolder);
  if (icon === undefined) return [];
  const own: IconLink = { rel: 'icon', path: icon.path, type: icon.type };
  if (!sizes || icon.type === 'image/x-icon') return [own];
  // Browsers that can show both take the SVG, because the other link states its size.
  return [{ rel: 'icon', path: '/favicon.ico', sizes: '32x32' }, own, ...MADE];
}

/** The owner's icon: the chosen one, or the first with a usual name. */
export function ownIcon(look: Look | undefined, publicFolder: string): { path: string; type: string } | undefined {
  const chosen = look?.icon;
  if (chosen !== undefined) return { path: chosen, type: chosen.endsWith('.svg') ? 'image/svg+xml' : 'image/png' };
  return USUAL.find(({ path }) => existsSync(join(publicFolder, path)));
}
