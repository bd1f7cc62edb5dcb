const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentence of `text` that a note mark after `offset` characters belongs to, and what of it stands before the mark. */
export function sentenceAt(text: string, offset: number): { sentence: string; before: string } {
  for (const { segment, index } of sentences.segment(text)) {
    if (offset > index + segment.length) continue;
    return { sentence: segment.trim(), before: segment.slice(0, offset - index).trim() };
  }
  return { sentence: text.trim(), before: text.trim() };
}
