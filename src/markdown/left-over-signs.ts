import type { Root } from 'mdast';
import type { ParsedArticle } from './parsed-article.ts';
import { HOLE, literalTexts } from './literal-text.ts';

type Advice = ParsedArticle['faults'];

/** Syntax of Markdown or similar formats that had no effect, and what to write instead. */
const SIGNS: { sign: RegExp; found: string; expected: string }[] = [
  {
    sign: /(?<![\p{L}\p{N}])!?\[[^\][\n]+\]\[[^\][\n]*\]/gu,
    found: 'it names an address that the text does not give',
    expected: 'give that address on a line of its own, such as [name]: https://…, or write \\[ for a bracket',
  },
  {
    sign: new RegExp(String.raw`!?\[[^\][]+\]\((?:${HOLE}|https?:|www\.|/|#)[^)\n]*[ \t][^)\n]*\)`, 'gu'),
    found: 'an address with a space in it',
    expected: 'write %20 for the space, or put the address between < and >',
  },
  {
    sign: new RegExp(String.raw`!?\[[^\][\n]+\]\((?:${HOLE}|https?:|www\.|/|#)[^()\n]*$`, 'gmu'),
    found: 'an address whose bracket does not close',
    expected: 'put ) after the address: [words](https://…)',
  },
  {
    sign: new RegExp(String.raw`(?<=\[[^\][\n]+\])[ \t]+\((?:${HOLE}|https?:|www\.|/\S|#\S)`, 'gu'),
    found: 'a space between the words of a link and its address',
    expected: 'delete the space: [words](https://…)',
  },
  {
    sign: /^ {0,3}#{2,6}(?=[^\s#])/gmu,
    found: 'a heading without a space after its signs',
    expected: 'put a space after the signs: ## Words',
  },
  {
    sign: /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])/gu,
    found: '** that makes nothing bold',
    expected: 'close it with ** that has no space before it and no letter after it, or write \\*\\*',
  },
  {
    sign: /(?<![\p{L}\p{N}_])__(?=[^\s_])/gu,
    found: '__ that makes nothing bold',
    expected: 'write ** before and after the words, or \\_\\_ for the signs themselves',
  },
  {
    sign: /(?<![\p{L}\p{N}*])\*(?=[^\s*])[^*\n]*[^\s*]\*(?!\*)/gu,
    found: '* that makes nothing italic',
    expected: 'leave no space inside the pair, and no letter beside a pair that ends in punctuation; or write \\*',
  },
  {
    sign: /(?<=[\p{L}\p{N}.,;:!?…”’"')\]》」])\[\d{1,4}[a-z]?(?: ?[,–-] ?\d{1,4}[a-z]?)*\](?![([:])|(?<=[\p{L}”’"')] )\[\d{1,3}[a-z]?(?: ?[,–-] ?\d{1,3}[a-z]?)*\](?![([:])/gu,
    found: 'a number in brackets, which is not a note',
    expected: 'write a mark, such as [^1], and a note that begins with [^1]:, or write \\[ for a bracket',
  },
  {
    sign: /^ {0,3}(?:\[\d{1,4}[a-z]?\]:|\[\d{1,3}[a-z]?\](?= +\p{Lu}))/gmu,
    found: 'a number in brackets at the beginning of a line, which does not begin a note',
    expected: 'write [^1]: for a note, or \\[ for a bracket',
  },
  {
    sign: /\[\[[^\][\n]*\p{L}[^\][\n]*\]\]|\[@[\w:-]+[^\]\n]*\]|\{[#.][\p{L}_-][\w-]*\}\s*$|(?<![=\p{L}])==(?=[^\s=])[^=\n]+[^\s=]==(?!=)/gu,
    found: 'a sign of another system, which means nothing here',
    expected: 'write it in Markdown with GFM notes and tables',
  },
];

/** Finds Markdown syntax that is left in the text as typed: each kind once in a line. */
export function leftOverSigns(tree: Root, markdown: string): Advice {
  return literalTexts(tree, markdown).flatMap(({ text, written, lineAt }) => {
    const byLine = new Map<string, Advice[number]>();
    for (const { sign, found, expected } of SIGNS) {
      for (const { 0: signs, index } of text.matchAll(sign)) {
        const line = lineAt(index);
        if (byLine.has(`${line} ${found}`)) continue;
        const length = signs.length < SHORT ? SHOWN : signs.length;
        const words = shorten(written.slice(index, index + length));
        byLine.set(`${line} ${found}`, { code: 'sign-left-over', line, found: `“${words}”: ${found}`, expected });
      }
    }
    return [...byLine.values()];
  });
}

/** A match of this length or longer is shown alone, a shorter one with the words after it. */
const SHORT = 8;
const SHOWN = 24;

function shorten(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
