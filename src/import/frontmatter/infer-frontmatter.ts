import { plainTitle, type Title, writeTitle } from '../../archive/title.ts';
import type { Post } from '../model/post.ts';
import type { Warning } from '../model/warning.ts';
import { oneLine, opening } from './clean-text.ts';
import { findUnknownNames } from './find-unknown-names.ts';
import { formerAddress } from './former-address.ts';
import { inferAuthors } from './infer-authors.ts';
import { inferKind } from './infer-kind.ts';
import { inferLanguage, isSameLanguage } from './infer-language.ts';
import { inferPublication } from './infer-publication.ts';
import { inferPublished } from './infer-published.ts';
import { inferSlug } from './infer-slug.ts';
import { inferSubjects } from './infer-subjects.ts';
import { inferSummary } from './infer-summary.ts';
import type { Inferred, RunContext } from './inference.ts';
import { introductionMarkdown } from './introduction-markdown.ts';
import { type PostText, postText } from './post-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Makes the frontmatter of a post: what its source states, and what can be inferred for the rest. The records that it
 * makes are entered in the vocabulary, and its slug and address in the context, so that the next posts know of them.
 */
export function inferFrontmatter(post: Post, vocabulary: Vocabulary, context: RunContext): Inferred {
  const { stated } = post;
  const text = postText(post);
  const title = titleOf(post, text);
  const subtitle = oneLine(stated.subtitle ?? '');
  const introduction = introductionMarkdown(stated.introduction ?? '');
  const summary = inferSummary(stated, text);
  const authors = inferAuthors(stated, text, vocabulary, context);
  const publication = inferPublication(stated, vocabulary);
  const kind = inferKind(publication, stated);
  const date = inferPublished(stated, text, context);
  const subjects = inferSubjects({ ...stated, title: title.value }, text, vocabulary);
  const language = inferLanguage(stated, text);
  const slug = post.named ?? inferSlug(stated, title.value, date.value.published, context);
  const former = formerAddress(stated, slug.slug, context.places);
  return {
    slug: slug.slug,
    frontmatter: {
      title: writeTitle(italicsOf(stated.titleRuns, title.value)),
      ...(subtitle !== '' && { subtitle: writeTitle([{ text: subtitle, isItalic: false }]) }),
      ...(summary.value !== undefined && { summary: summary.value }),
      ...(isForeign(language.value, context.language) && {
        language: language.value,
        ...(stated.translationOf !== undefined && { translationOf: stated.translationOf }),
      }),
      authors: authors.value,
      kind: kind.value,
      form: 'full',
      ...date.value,
      ...(stated.updated !== undefined && { updated: stated.updated }),
      ...(UNPUBLISHED.has(stated.status ?? '') && { draft: true }),
      ...(publication.value !== undefined && { publication: publication.value }),
      ...former.value,
      ...subjects.value,
      ...(stated.files && { files: stated.files }),
      ...(introduction !== undefined && { introduction }),
    },
    language: language.value,
    inferences: [summary, authors, publication, kind, date, subjects, language].flatMap(({ inferences }) => inferences),
    unknownNames: findUnknownNames(text, vocabulary),
    warnings: [title, authors, publication, date, slug, former].flatMap(({ warnings }) => warnings),
  };
}

function isForeign(language: string | undefined, ofSite: string | undefined): boolean {
  return language !== undefined && ofSite !== undefined && !isSameLanguage(language, ofSite);
}

/** The states of posts that WordPress does not show yet. */
const UNPUBLISHED: ReadonlySet<string> = new Set(['draft', 'pending', 'future']);

/** The italics of a title, where its source shows some and they are those of the title. */
function italicsOf(runs: Title | undefined, title: string): Title {
  return runs && plainTitle(runs) === title ? runs : [{ text: title, isItalic: false }];
}

/** The title that the source states, or else the opening words of the text. */
function titleOf({ stated, warnings }: Post, { blocks, headings }: PostText): { value: string; warnings: Warning[] } {
  const title = oneLine(stated.title ?? '');
  if (title !== '') return { value: title, warnings: [] };
  const value = opening(blocks[0] ?? headings[0] ?? '', 8) || 'Untitled';
  if (warnings.some(({ code }) => code === 'title-inferred')) return { value, warnings: [] };
  const found = `no title; “${value}” is put in`;
  const expected = 'Give it the title that it had.';
  return { value, warnings: [{ code: 'title-inferred', found, expected, confidence: 0.2 }] };
}
