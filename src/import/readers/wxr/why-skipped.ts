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

/** Why an item is left out. */
interface Reason {
  /** In words for the owner. @example "a draft" */
  why: string;
  /** What `--include` needs to bring it in. */
  option?: string;
}

/** Why an item is left out; `undefined` if it is not. */
export function whySkipped({ type, status, hasPassword }: Visibility, include: Include): Reason | undefined {
  if (!['post', 'page'].includes(type) && include.types?.includes(type) !== true) {
    const why = TYPES.get(type);
    return why === undefined ? { why: `an item of the type “${type}”`, option: `type:${type}` } : { why };
  }
  if (status !== 'publish') {
    const { why = `in the state “${status}”`, kind } = STATES.get(status) ?? {};
    if (!kind) return { why };
    if (!include[kind]) return { why, option: kind };
  }
  return hasPassword && !include.protected ? { why: 'protected by a password', option: 'protected' } : undefined;
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
const STATES = new Map<string, { why: string; kind?: 'drafts' | 'private' }>(
  Object.entries({
    private: { why: 'private', kind: 'private' },
    draft: { why: 'a draft', kind: 'drafts' },
    pending: { why: 'waiting for a review', kind: 'drafts' },
    future: { why: 'to be published later', kind: 'drafts' },
    trash: { why: 'in the trash' },
    'auto-draft': { why: 'a draft that was never saved' },
    inherit: { why: 'in the state “inherit”, which parts of posts have', kind: 'drafts' },
  }),
);

const KNOWN_TYPES: readonly string[] = ['post', 'page', ...TYPES.keys()];
