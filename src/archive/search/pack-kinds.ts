import type { Archive } from '../model.ts';
import { articleKindIn } from '../vocabulary/vocabulary.ts';
import type { PackedKinds } from './search-index.ts';

/** The kinds of the articles; undefined if all are of one kind. */
export function packKinds({ articles, vocabulary }: Archive): PackedKinds | undefined {
  const ids = [...new Set(articles.map(({ data }) => data.kind))];
  if (ids.length < 2) return undefined;
  return {
    all: ids.map((id) => [id, articleKindIn(vocabulary, id).label]),
    of: articles.map(({ data }) => ids.indexOf(data.kind)),
  };
}
