import type { Dialect } from './dialect.ts';

/**
 * Blocks of Jekyll’s templates whose inside is not what it seems: code, text in which no sign of a template means
 * anything, and remarks that no reader saw. They are read before code is set aside.
 *
 * `{% highlight js %}x{% endhighlight %}` → a fence of code
 */
export const liquidBlocks: Dialect = (draft) => {
  draft.replace(HIGHLIGHT, ([, language = '', inside = '']) => fence(inside, language));
  draft.replace(HUGO_HIGHLIGHT, ([, language = '', inside = '']) => fence(inside, language));
  draft.replace(COMMENT, ([, inside = '']) => draft.drop(inside, 'a remark in a template, which no reader saw'));
  draft.replace(RAW, ([, inside = '']) => inside.replace(/\{\{|\{%|%\}|\}\}/g, (sign) => draft.literal(sign)));
};

const HIGHLIGHT = /\{%-?\s*highlight\s+([\w+#-]+)[^%]*%\}([^]*?)\{%-?\s*endhighlight\s*-?%\}/g;
const HUGO_HIGHLIGHT =
  /\{\{[<%]\s*highlight\s+"?([\w+#-]+)"?[^>%]*[>%]\}\}([^]*?)\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/g;
const COMMENT = /\{%-?\s*comment\s*-?%\}([^]*?)\{%-?\s*endcomment\s*-?%\}/g;
const RAW = /\{%-?\s*raw\s*-?%\}([^]*?)\{%-?\s*endraw\s*-?%\}/g;

function fence(inside: string, language: string): string {
  const longest = Math.max(2, ...[...inside.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `\n${ticks}${language}\n${inside.replace(/^[^\S\n]*\n|\s+$/g, '')}\n${ticks}\n`;
}
