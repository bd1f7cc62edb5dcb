import type { Stated } from '../model/post.ts';
import type { Finding, Frontmatter } from './inference.ts';
import type { InferredPublication } from './infer-publication.ts';

type Kind = Frontmatter['kind'];

/** Words that tell a kind, the surest first. */
const SIGNS: { pattern: RegExp; kind: Kind; confidence: number }[] = [
  { pattern: /\b(?:testimony|committee|hearing)\b/iu, kind: 'testimony', confidence: 0.9 },
  {
    pattern: /\b(?:journal|quarterly|trends and analys[ei]s|annual assessment)\b/iu,
    kind: 'journal-article',
    confidence: 0.8,
  },
  { pattern: /\bchapter\b/iu, kind: 'chapter', confidence: 0.7 },
  {
    pattern: /\b(?:times|post|daily|newspaper|gazette|herald|tribune|guardian|telegraph|op-?ed)\b/iu,
    kind: 'newspaper',
    confidence: 0.8,
  },
  { pattern: /\bblog\b/iu, kind: 'blog', confidence: 0.8 },
  { pattern: /\b(?:review|magazine|forum|diplomat|weekly|monthly)\b/iu, kind: 'magazine', confidence: 0.6 },
  {
    pattern: /\b(?:institute|program(?:me)?|paper|report|briefing|cent(?:re|er)|foundation|think tank)\b/iu,
    kind: 'report',
    confidence: 0.6,
  },
];

/** What a post was published as: its publication's name tells, then the words of the note before it. */
export function inferKind(
  { name, words, isStated }: InferredPublication,
  { introduction = '' }: Stated,
): Finding<Kind> {
  const texts = [name, words, introduction.slice(0, 2000)];
  for (const [index, text] of texts.entries()) {
    const sign = SIGNS.flatMap(({ pattern, ...rest }) => {
      const match = pattern.exec(lessWriting(text, index));
      return match ? [{ ...rest, words: match[0] }] : [];
    })[0];
    if (sign) return finding(sign.kind, index === 0 ? text : sign.words, sign.confidence - 0.1 * index);
  }
  return isStated ? finding('blog', name, 0.6) : finding('blog', '', 0.2);
}

/** The words without those that say nothing of the kind here: every note before an article speaks of posting. */
function lessWriting(text: string, index: number): string {
  return index === 0
    ? text
    : text.replace(/\b(?:will |to |catch up |more )?post(?:s|ed|ing)?\b|\b(?:at|many) times\b/giu, '');
}

function finding(value: Kind, words: string, confidence: number): Finding<Kind> {
  return {
    value,
    inferences: [{ key: 'kind', value, words, confidence: Math.round(confidence * 100) / 100 }],
    warnings: [],
  };
}
