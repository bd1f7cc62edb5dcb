/** A way to write text with signs of its own, other than Markdown. */
interface LightMarkup {
  what: string;
  /** How the names of its files end. */
  ending: RegExp;
  /** How only texts of it begin. */
  begins?: RegExp;
  /** What other texts hardly have: two different ones are sure, and one where the name of the file says it, too. */
  signs: readonly RegExp[];
  /** What is enough only where the name of the file says it, too. */
  weak?: RegExp;
}

/**
 * The name of the markup that a text is written in, where that is sure. A text that only might be is not named: it is
 * read as plain text.
 *
 * @param file its path
 */
export function lightMarkup(text: string, file = ''): string | undefined {
  const shown = withoutFences(text);
  const found = MARKUPS.find(({ ending, begins, signs, weak }) => {
    if (begins?.test(shown)) return true;
    const count = signs.filter((sign) => sign.test(shown)).length;
    return count > 1 || (ending.test(file) && (count > 0 || weak?.test(shown) === true));
  });
  return found?.what;
}

/** Text without what Markdown has between fences, which may show any markup. */
function withoutFences(text: string): string {
  const kept: string[] = [];
  let fence: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [, sign] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === undefined && sign !== undefined) fence = sign;
    else if (fence === undefined) kept.push(line);
    else if (sign?.startsWith(fence) && line.trim() === sign) fence = undefined;
  }
  return kept.join('\n');
}

const MARKUPS: readonly LightMarkup[] = [
  {
    what: 'Org',
    ending: /\.org$/i,
    begins:
      /^(?:#\+(?:title|author|date|email|language|options|startup|filetags|property|setupfile):|# -\*- mode: org\b|(?:\*+ .+\n[ \t]*)?:PROPERTIES:\n)/i,
    signs: [
      /^#\+(?:title|author|date|options|startup|filetags|property|caption|name|attr_\w+): /im,
      /^[ \t]*#\+begin_(?:src|quote|example|verse|center|export|comment)\b/im,
      /^[ \t]*:PROPERTIES:$/m,
      /\[\[(?:https?|file|id):[^\][\n]+\]\[[^\][\n]+\]\]/,
      /\[fn:[\w-]*[:\]]/,
    ],
    weak: /^\*+ \S/m,
  },
  {
    what: 'reStructuredText',
    ending: /\.rest$|\.rst(?:\.txt)?$/i,
    signs: [
      /^[ \t]*\.\. (?:admonition|code|code-block|contents|csv-table|epigraph|figure|image|include|list-table|literalinclude|math|note|raw|sectnum|table|tip|toctree|warning)::(?=[ \t]|$)/m,
      /^\.\. \[(?:\d+|#[\w-]*|\*)\](?=\s)/m,
      /(?:^|[\s.,;:)])\[(?:\d+|#[\w-]*|\*)\]_(?=$|[\s.,;:)])/m,
      /^\.\. _[^:\n]+: ?\S/m,
      /:(?:doc|math|numref|ref|strong|emphasis|sub|subscript|sup|superscript|term):`[^`\n]+`/,
      /`[^`<>\n]+\s<https?:[^<>\s]+>`_/,
    ],
    weak: /^\S.*\n(?:={3,}|-{3,}|~{3,}|\^{3,}|"{3,})$|^:\w+: |``[^`\n]+``/m,
  },
  {
    what: 'AsciiDoc',
    ending: /\.(?:adoc|asciidoc)$/i,
    begins: /^= \S.*\n(?:[^:=\n].*\n){0,2}:[a-z][\w-]*:[ \n]/,
    signs: [
      /^\[(?:source|quote|verse),[^\]\n]+\]$/m,
      /^\[(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\n={4,}$/m,
      /\bfootnote:[\w-]*\[/,
      /^:(?:toc|doctype|revdate|icons|sectnums|source-highlighter|imagesdir|stem):(?: |$)/m,
      /^image::[^\s[\]]+\[/m,
    ],
    weak: /^={1,6} \S|https?:\/\/[^\s[\]]+\[[^\]\n]+\]/m,
  },
  {
    what: 'the markup of a wiki (MediaWiki)',
    ending: /\.(?:mediawiki|wikitext|wiki)$/i,
    begins: /^#REDIRECT \[\[[^\][\n]+\]\]/i,
    signs: [
      /^(={2,5})[ \t]?[^=\s][^=\n]*\1[ \t]*$/m,
      /<ref(?:\s[^<>]*)?>/,
      /<references\s*\/>|\{\{reflist\b/i,
      /\{\{(?:cite \w+|infobox\b|sfn\||main\|)/i,
      /\[\[(?:File|Image|Category):[^\][\n]+/,
    ],
    weak: /'''[^'\n]+'''|\[\[[^\][\n]+\]\]/,
  },
  {
    what: 'Textile',
    ending: /\.textile$/i,
    signs: [
      /^h[1-6](?:\([^)\n]*\))?\. \S/m,
      /^fn\d+\. \S/m,
      /^bq\.(?::\S+)? \S/m,
      /^p(?:[<>=]|\([^)\n]+\))\. \S/m,
      /![^!\s]+\.(?:png|jpe?g|gif|webp)(?:\([^)\n]*\))?!/i,
    ],
    weak: /"[^"\n]+":(?:https?:|\/)\S|^[*#]+ \S/m,
  },
];
