import type { ArchiveArticle } from '../archive/archive.ts';
import { type ExplainableArticle, nameExplainer } from '../archive/explanations/name-explainer.ts';
import { getArchive } from './archive.ts';

let explainer: Promise<ReturnType<typeof nameExplainer>> | undefined;

/** The names in an article's text that a reader may not know. */
export async function namesToExplain(article: ArchiveArticle): Promise<ExplainableArticle> {
  return (await (explainer ??= getArchive().then(nameExplainer)))(article);
}
