import type { Dialect } from './dialect.ts';

/** What HTML, kramdown and MDX add to Markdown: remarks, blocks with Markdown in them, programs. */
export const htmlParts: Dialect = (draft) => {
  draft.replace(/<!--([^]*?)-->/g, ([, inside = '']) =>
    MORE.test(inside) ? '' : draft.drop(inside, 'a remark in the text, which no reader saw'),
  );
  draft.replace(/\{\/\*([^]*?)\*\/\}/g, ([, inside = '']) =>
    draft.drop(inside, 'a remark in the text, which no reader saw'),
  );
  draft.replace(MDX_LINE, ([line]) => draft.drop(line, 'a line of a program'));
  // kramdown reads Markdown in a block that says so; CommonMark does after an empty line.
  draft.replace(/^([^\S\n]*<(\w+)[^<>]*\bmarkdown=["']?(?:1|block|span)["']?[^<>]*>)/gm, ([tag]) => `${tag}\n\n`);
};

/** What divides the beginning of a post from its rest. */
const MORE = /^\s*(?:more|truncate|end[_ -]?excerpt|excerpt|readmore)\s*$/i;
const MDX_LINE = /^(?:import\s+[^\n]*\bfrom\s+["'][^"'\n]+["'];?|export\s+(?:const|default|let)\s[^\n]*;)$/gm;
