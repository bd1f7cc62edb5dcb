import { parseTitle, plainTitle } from '../../../archive/title.ts';
import { toString } from 'mdast-util-to-string';
import { readMarkdown } from '../../../markdown/read-markdown.ts';
import type { ParsedArticle } from '../../../markdown/parsed-article.ts';
import type { Post } from '../../model/post.ts';
import type { Prepared } from '../prepare/prepare.ts';
import { firstDifference, lettersOf, withoutSpace } from './letters.ts';
import { findLosses } from './find-losses.ts';

/** A post, and what was made of it. */
export interface CompletenessInput {
  post: Post;
  prepared: Prepared;
  /** The article as the site reads it back from its file. */
  article: ParsedArticle;
  frontmatter: { title: string; subtitle?: string | undefined; introduction?: string | undefined };
}

/**
 * Proves that each word of a post is in exactly one of frontmatter, text, note, or what was left out: first on the
 * tree, against the source, then on the file, as the site reads it, against the tree.
 *
 * A list that begins with a year is as the source has it: the check of the content asks what is meant.
 *
 * @returns what is lost, changed or out of place; nothing when all is well
 */
export function verifyCompleteness({ post, prepared, article, frontmatter }: CompletenessInput): string[] {
  return [
    ...findLosses(post),
    ...compareTaken(post, frontmatter),
    ...compare('the text', lettersOf(prepared.body), lettersOf(article.blocks)),
    ...compareNotes(prepared, article),
    ...article.faults
      .filter(({ code }) => code !== 'list-number')
      .map(({ found, expected, line }) => `line ${line} of the text holds ${found}; ${expected}`),
  ];
}

/** What was taken from the text as title, subtitle or introduction is there in the file. */
function compareTaken({ source, taken }: Post, frontmatter: CompletenessInput['frontmatter']): string[] {
  return (['title', 'subtitle', 'introduction'] as const).flatMap((key) => {
    const parts = taken.filter(({ to }) => to === key).map(({ start, end }) => source.slice(start, end));
    if (parts.length === 0) return [];
    const written = frontmatter[key] ?? '';
    // Titles have signs of italics, an introduction is Markdown.
    const read = key === 'introduction' ? toString(readMarkdown(written)) : plainTitle(parseTitle(written));
    return compare(`the ${key}`, withoutSpace(parts.join('')), withoutSpace(read));
  });
}

function compareNotes({ notes }: Prepared, { notes: written }: ParsedArticle): string[] {
  const read = new Map(written.map(({ label, content }) => [label, lettersOf(content)]));
  return notes.flatMap(({ label, children }) => {
    const found = read.get(label);
    return found === undefined
      ? [`note ${label} is not in the file`]
      : compare(`note ${label}`, lettersOf(children), found);
  });
}

function compare(what: string, expected: string, found: string): string[] {
  const difference = firstDifference(expected, found);
  return difference === undefined ? [] : [`${what} in the file reads otherwise than the source: ${difference}`];
}
