import { distance } from 'fastest-levenshtein';
import type { Include } from '../../model/reader.ts';

/** What decides whether an item is read. */
interface Visibility {
  type: string;
  status: string;
  hasPassword: boolean;
}

/**
 * Whether it is uncertain that an item is to be left out: it has a state that WordPress does not have, or a type that
 * may be a misspelt one, or, in a damaged item, any type that is not known.
 */
export function isUncertain({ type, status }: Visibility, isBroken: boolean): boolean {
  if (status !== 'publish' && !STATES.has(status)) return true;
  if (KNOWN_TYPES.includes(type)) return false;
  return isBroken || !/^[\w-]+$/.test(type) || ['post', 'page'].some((known) => distance(type, known) === 1);
}

/** Why an item is left out, in words for the owner; `undefined` if it is not. */
export function whySkipped({ type, status, hasPassword }: Visibility, include: Include): string | undefined {
  if (!['post', 'page'].includes(type)) return TYPES.get(type) ?? `an item of the type “${type}”`;
  if (status !== 'publish') {
    const { why = `in the state “${status}”`, kind } = STATES.get(status) ?? {};
    if (!kind || !include[kind]) return why;
  }
  return hasPassword && !include.protected ? 'protected by a password' : undefined;
}

const TYPES = new Map(
  Object.entries({
    attachment: 'an attachment',
    nav_menu_item: 'an item of a menu',
    revision: 'an earlier version of a post',
    custom_css: 'a style sheet',
    wp_block: 'a pattern of blocks',
    wp_template: 'a template',
    wp_template_part: 'a part of a template',
    wp_global_styles: 'a style sheet',
    wp_navigation: 'a menu',
  }),
);

/** What posts in each state are, and as what they may be asked for. */
const STATES = new Map<string, { why: string; kind?: keyof Include }>(
  Object.entries({
    private: { why: 'private', kind: 'private' },
    draft: { why: 'a draft', kind: 'drafts' },
    pending: { why: 'waiting for a review', kind: 'drafts' },
    future: { why: 'to be published later', kind: 'drafts' },
    trash: { why: 'in the trash' },
    'auto-draft': { why: 'a draft that was never saved' },
    inherit: { why: 'a part of another post' },
  }),
);

const KNOWN_TYPES: readonly string[] = ['post', 'page', ...TYPES.keys()];
