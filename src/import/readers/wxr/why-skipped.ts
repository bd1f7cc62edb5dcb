import { distance } from 'fastest-levenshtein';
import type { Include } from '../../model/reader.ts';

/**
 * Whether it is uncertain that an item is to be left out: it has a state that WordPress does not have, or a type that
 * may be a misspelt one, or, in a damaged item, any type that is not known.
 */
export function isUncertain({ type, status }: { type: string; status: string }, isBroken: boolean): boolean {
  if (!KNOWN_STATES.has(status)) return true;
  if (KNOWN_TYPES.includes(type)) return false;
  return isBroken || !/^[\w-]+$/.test(type) || ['post', 'page'].some((known) => distance(type, known) === 1);
}

/** Why an item is left out, in words for the owner; `undefined` if it is not. */
export function whySkipped(
  item: { type: string; status: string; hasPassword: boolean },
  include: Include,
): string | undefined {
  const { type, status, hasPassword } = item;
  if (!['post', 'page'].includes(type)) return TYPES.get(type) ?? `an item of the type “${type}”`;
  if (status === 'private') {
    if (!include.private) return 'private';
  } else if (DRAFTS.has(status)) {
    if (!include.drafts) return DRAFTS.get(status);
  } else if (status !== 'publish') {
    return STATES.get(status) ?? `in the state “${status}”`;
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

const DRAFTS = new Map(
  Object.entries({
    draft: 'a draft',
    pending: 'waiting for a review',
    future: 'to be published later',
  }),
);

const STATES = new Map(
  Object.entries({
    trash: 'in the trash',
    'auto-draft': 'a draft that was never saved',
    inherit: 'a part of another post',
  }),
);

const KNOWN_STATES: ReadonlySet<string> = new Set(['publish', 'private', ...DRAFTS.keys(), ...STATES.keys()]);
const KNOWN_TYPES: readonly string[] = ['post', 'page', ...TYPES.keys()];
