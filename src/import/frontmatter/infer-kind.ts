import type { Stated } from '../model/post.ts';
import type { Finding, Frontmatter } from './inference.ts';
import type { InferredPublication } from './infer-publication.ts';

type Kind = Frontmatter['kind'];

/** Words that tell a kind, and how surely, the surest first. */
const SIGNS: readonly [RegExp, Kind, number][] = [
  [/\b(?:testimony|committee|hearing)\b/iu, 'testimony', 0.9],
  [/\b(?:journal|quarterly|trends and analys[ei]s|annual assessment)\b/iu, 'journal-article', 0.8],
  [/\bchapter\b/iu, 'chapter', 0.7],
  [/\b(?:times|post|daily|newspaper|gazette|herald|tribune|guardian|telegraph|op-?ed)\b/iu, 'newspaper', 0.8],
  [/\bblog\b/iu, 'blog', 0.8],
  [/\b(?:review|magazine|forum|diplomat|weekly|monthly)\b/iu, 'magazine', 0.6],
  [/\b(?:institute|program(?:me)?|paper|report|briefing|cent(?:re|er)|foundation|think tank)\b/iu, 'report', 0.6],
];

/** What a post was published as: its publication's name tells, then the words of the note before it. */
export function inferKind(
  { name, words, isStated }: InferredPublication,
  { introduction = '' }: Stated,
): Finding<Kind> {
  const texts = [name, ...[words, introduction.slice(0, 2000)].map((text) => text.replace(WRITING, ''))];
  for (const [index, text] of texts.entries()) {
    for (const [pattern, kind, confidence] of SIGNS) {
      const match = pattern.exec(text);
      if (match) return finding(kind, index === 0 ? text : match[0], confidence - 0.1 * index);
    }
  }
  return isStated ? finding('blog', name, 0.6) : finding('blog', '', 0.2);
}

/** Words that say nothing of the kind: every note before an article speaks of posting. */
const WRITING = /\b(?:will |to |catch up |more )?post(?:s|ed|ing)?\b|\b(?:at|many) times\b/giu;

function finding(value: Kind, words: string, confidence: number): Finding<Kind> {
  return {
    value,
    inferences: [{ key: 'kind', value, words, confidence: Math.round(confidence * 100) / 100 }],
    warnings: [],
  };
}
