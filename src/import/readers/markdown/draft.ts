import type { Code, InlineCode, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { LeftOut } from '../../model/post.ts';
import type { Warning } from '../../model/warning.ts';

/** What a dialect writes that no Markdown has, and that is only a place in the text until the text is HTML. */
const PLACE = /\uF8E0(\d+)\uF8E1/g;

/**
 * The text of a Markdown file while the signs of its dialect become those of CommonMark. Code is set aside as a whole,
 * so that no sign in it is taken for one of the dialect.
 */
export class Draft {
  /** The text, in which each piece that was set aside is one place. */
  text: string;
  /** What was in the text and is not part of what readers saw. */
  readonly besides: LeftOut[] = [];
  readonly warnings: Warning[] = [];
  /** Whether its notes cite sources by key. */
  citesByKey = false;
  /** Signs of a dialect that stay in the text as code, by their name. */
  readonly #kept = new Map<string, string[]>();
  readonly #pieces: { text: string; isHtml: boolean }[] = [];

  constructor(markdown: string) {
    this.text = markdown.replace(/[\uF8E0\uF8E1]/g, '\uFFFD');
  }

  /** Replaces what a pattern finds outside of code. */
  replace(pattern: RegExp, replacer: (match: RegExpExecArray) => string): void {
    let [result, from] = ['', 0];
    for (const match of this.text.matchAll(pattern)) {
      result += this.text.slice(from, match.index) + replacer(match);
      from = match.index + match[0].length;
    }
    this.text = result + this.text.slice(from);
  }

  /** Sets all code aside: blocks and spans. */
  holdCode(): void {
    if (!MAY_HAVE_CODE.test(this.text)) return;
    const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(this.text);
    let [result, from] = ['', 0];
    visit(tree, (node) => {
      if (!isCode(node)) return;
      const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      if (start < from) return;
      result += this.text.slice(from, start) + this.#place(this.text.slice(start, end), false);
      from = end;
    });
    this.text = result + this.text.slice(from);
  }

  /** Puts what was set aside as Markdown back into its place. */
  releaseCode(): void {
    this.text = this.#filled(this.text, (piece) => (piece.isHtml ? undefined : piece.text));
  }

  /** A place for HTML in a line of text. */
  html(html: string): string {
    return this.#place(html, true);
  }

  /** A place for text in which no sign means anything. */
  literal(text: string): string {
    return this.html(escaped(this.plain(text)));
  }

  /**
   * A place for a sign that only another program understands: it stays as code, and the report names it.
   *
   * @param name by which several are counted as of one kind
   */
  keep(name: string, sign: string): string {
    const text = this.plain(sign);
    this.#kept.set(name, [...(this.#kept.get(name) ?? []), text]);
    return this.html(`<code>${escaped(text.replace(/\s+/g, ' '))}</code>`);
  }

  /** Leaves something out, and says why. */
  drop(text: string, why: string): '' {
    const plain = this.plain(text).trim();
    if (/[\p{L}\p{N}]/u.test(plain)) this.besides.push({ text: plain, why });
    return '';
  }

  /** A piece of the text with everything that was set aside in it. */
  plain(text: string): string {
    return this.#filled(text, (piece) => (piece.isHtml ? piece.text.replace(/<[^>]*>/g, '') : piece.text));
  }

  /** HTML in which every place has its piece. */
  fill(html: string): string {
    return this.#filled(html, (piece) => piece.text);
  }

  /** What a person should see of the signs that stay, one line for each kind. */
  keptWarnings(): Warning[] {
    return [...this.#kept].map(([name, [first = '', ...others]]) => ({
      code: 'shortcode-kept',
      found: `${first}${others.length === 0 ? '' : `, and ${others.length} more of its kind`}`,
      expected: `Only the program that made the site knows what “${name}” shows. It is kept in the text as code: put what it showed in its place.`,
    }));
  }

  #place(text: string, isHtml: boolean): string {
    this.#pieces.push({ text, isHtml });
    return `\uF8E0${this.#pieces.length - 1}\uF8E1`;
  }

  #filled(text: string, fillOf: (piece: { text: string; isHtml: boolean }) => string | undefined): string {
    let filled = text;
    // A piece may have places in it, and those places too.
    for (let depth = 0; depth < 8 && filled.includes('\uF8E0'); depth += 1) {
      const next = filled.replace(PLACE, (place, index: string) => {
        const piece = this.#pieces[Number(index)];
        return (piece && fillOf(piece)) ?? place;
      });
      if (next === filled) break;
      filled = next;
    }
    return filled;
  }
}

/** A sign of code, or a line far to the right. */
const MAY_HAVE_CODE = /[`~]|^[ >*+\d.)-]*(?: {4}|\t)/m;

function isCode(node: { type: string }): node is Code | InlineCode {
  return node.type === 'code' || node.type === 'inlineCode';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
