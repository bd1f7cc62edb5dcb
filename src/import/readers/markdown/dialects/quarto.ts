import type { Dialect } from './dialect.ts';

/**
 * What Pandoc, Quarto and kramdown add to Markdown: divisions between colons, and attributes in braces. What is in a
 * division stays; the signs are left out, and the report names them.
 */
export const quarto: Dialect = (draft) => {
  const why = 'attributes that only a program uses';
  // kramdown: a list that becomes a table of contents, and attributes of a block or of what is before them.
  draft.replace(/^[^\S\n]*(?:[*+-]|1\.)[^\S\n]+\S.*\n[^\S\n]*\{:\s*toc[^}\n]*\}[^\S\n]*$/gim, ([list]) =>
    draft.drop(list, 'a table of contents that a program makes'),
  );
  draft.replace(/^[^\S\n]*\{::?[^}\n]*\}[^\S\n]*$/gm, ([sign]) => draft.drop(sign, why));
  draft.replace(/(?<=[)\]*_`>\uF8E1\w.”"])\{:[^}\n]*\}/g, ([sign]) => draft.drop(sign, why));
  // Pandoc and Hugo: attributes of headings, links, images and spans of text.
  draft.replace(/^(#{1,6}[^\S\n].*?)[^\S\n]*(\{[#.\w-][^{}\n]*\})[^\S\n]*$/gm, ([, heading = '', sign = '']) =>
    ATTRIBUTES.test(sign) ? heading + draft.drop(sign, why) : heading + sign,
  );
  draft.replace(
    /(!?)\[((?:[^[\]]|\[[^[\]]*\])*)\](\{[^{}\n]*\})/g,
    ([whole, sign = '', words = '', attributes = '']) => {
      if (sign !== '' || !ATTRIBUTES.test(attributes)) return whole;
      draft.drop(attributes, why);
      return /\.(?:aside|sidenote|marginnote)\b/.test(attributes) ? `^[${words}]` : words;
    },
  );
  draft.replace(/(?<=\)|\]|\uF8E1)\{[^{}\n]*\}/g, ([sign]) => (ATTRIBUTES.test(sign) ? draft.drop(sign, why) : sign));
  divisions(draft);
};

/** @example {#fig-map .wide width="50%"} */
const ATTRIBUTES = /^\{\s*(?:(?:[#.][\w:.-]+|[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'{}]+)|-)\s*)+\}$/;

const divisions: (draft: Parameters<Dialect>[0]) => void = (draft) => {
  const open: ('callout' | 'other')[] = [];
  draft.replace(/^([^\S\n]*):{3,}[^\S\n]*(.*?)[^\S\n]*:*[^\S\n]*$/gm, ([sign, indent = '', attributes = '']) => {
    if (attributes === '') {
      const closed = open.pop();
      if (closed === undefined) return sign;
      return closed === 'callout' ? `\n${indent}</blockquote>\n` : '\n';
    }
    const type = /\.callout-(\w+)/.exec(attributes)?.[1];
    draft.drop(attributes, 'a division of the text: what is in it is there');
    open.push(type === undefined ? 'other' : 'callout');
    if (type === undefined) return '\n';
    const title = /\btitle\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes);
    const words = title?.[1] ?? title?.[2];
    return `\n${indent}<blockquote>\n${words ? `\n${indent}**${words}**\n` : ''}`;
  });
};
