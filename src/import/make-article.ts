import { parseTitle, plainTitle } from '../archive/title.ts';
import { parseArticle } from '../markdown/parse-article.ts';
import { locateWarnings } from './article/locate-warnings.ts';
import { verifyCompleteness } from './article/completeness/verify-completeness.ts';
import type { FindImage } from './article/prepare/place-images.ts';
import { toMarkdown, toPlainerMarkdown, type WrittenText } from './article/to-markdown.ts';
import { inferFrontmatter } from './frontmatter/infer-frontmatter.ts';
import type { Frontmatter, RunContext } from './frontmatter/inference.ts';
import type { Vocabulary } from './frontmatter/vocabulary.ts';
import { writeFrontmatter } from './frontmatter/write-frontmatter.ts';
import type { Post } from './model/post.ts';
import { brokenAddresses } from './notes/broken-addresses.ts';
import { type ArticleReport, leftOutOf, sourceOf, warningReport } from './output/report.ts';

/** An article as it is to be written, and what the report says of it. */
export interface MadeArticle {
  slug: string;
  /** The whole text of its file. */
  text: string;
  /** Whether nothing of it is text: the archive has no such articles. */
  isEmpty: boolean;
  report: ArticleReport;
  /** Paths within the site of the images that it shows and the files that it offers. */
  images: string[];
  frontmatter: Frontmatter;
  /** The language of its text (BCP 47), as far as it is known. */
  language: string | undefined;
}

interface Run {
  vocabulary: Vocabulary;
  context: RunContext;
  findImage: FindImage | undefined;
}

/** Makes an article of a post, and proves that nothing of the post is missing in it. */
export function makeArticle(post: Post, { vocabulary, context, findImage }: Run): MadeArticle {
  const inferred = inferFrontmatter(post, vocabulary, context);
  const { markdown, prepared, article, losses } = write(post, inferred.frontmatter, findImage);
  const head = `${writeFrontmatter(inferred.frontmatter)}\n`;
  const warnings = [...post.warnings, ...brokenAddresses(post), ...prepared.warnings, ...inferred.warnings];
  const linesBefore = head.split('\n').length - 1;
  return {
    slug: inferred.slug,
    text: head + markdown,
    isEmpty: markdown.trim() === '',
    images: [...prepared.images, ...(post.stated.files ?? []).map(({ path }) => path)],
    frontmatter: inferred.frontmatter,
    language: inferred.language,
    report: {
      slug: inferred.slug,
      title: plainTitle(parseTitle(inferred.frontmatter.title)),
      source: sourceOf(post),
      ...(losses.length > 0 && { losses }),
      counts: {
        words: article.words,
        notes: article.notes.length,
        marks: article.notes.reduce((sum, { citedAt }) => sum + citedAt.length, 0),
      },
      inferred: inferred.inferences,
      leftOut: [...leftOutOf(post.source, post.taken), ...(post.besides ?? [])],
      warnings: locateWarnings(warnings, { source: post.source, prepared, markdown }).map((warning) =>
        warningReport(warning, inferred.slug, linesBefore),
      ),
      unknownNames: inferred.unknownNames,
    },
  };
}

/** Writes a post's text; where something of it would be lost, with less markup. */
function write(post: Post, frontmatter: Frontmatter, findImage: FindImage | undefined) {
  const proven = ({ markdown, prepared }: WrittenText) => {
    const article = parseArticle(markdown);
    return { markdown, prepared, article, losses: verifyCompleteness({ post, prepared, article, frontmatter }) };
  };
  const first = proven(toMarkdown(post, findImage));
  if (first.losses.length === 0) return first;
  const plainer = proven(toPlainerMarkdown(first));
  return plainer.losses.length < first.losses.length ? plainer : first;
}
