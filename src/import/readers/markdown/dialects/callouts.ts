import type { Dialect } from './dialect.ts';

/**
 * Callouts of Obsidian and GitHub become quotations that begin with their title.
 *
 * `> [!note] Mind the gap` → `> **Mind the gap**`
 */
export const callouts: Dialect = (draft) => {
  draft.replace(
    /^((?:[^\S\n]*>)+[^\S\n]*)\[!([\w-]+)[^\]\n]*\][+-]?[^\S\n]*(.*)$/gm,
    ([sign, before = '', type = '', title = '']) => {
      draft.drop(sign.slice(before.length, sign.length - title.length), 'the sign of a callout, now a quotation');
      const words = title.trim() || type[0]?.toUpperCase() + type.slice(1).toLowerCase();
      return `${before}**${words.replaceAll('**', '')}**\n${before.trimEnd()}`;
    },
  );
};
