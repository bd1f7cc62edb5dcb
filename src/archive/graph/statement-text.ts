import type { GraphEdge, GraphStatement } from './relation-graph.ts';

/**
 * A statement in words, with the article that it rests on.
 *
 * @example "Katibat Imam al-Bukhari: fights under Taliban (its wing in Afghanistan). Central Asia, 2022, paragraph 10"
 */
export function statementText({ from, to, kind }: GraphEdge, statement: GraphStatement): string {
  const { relation } = statement;
  // That a group is active in a country its record says; the article only names the two together.
  const remark = kind === 'active-in' ? 'both are named there' : statement.remark;
  const tie = from.kind === 'people' ? `${relation}, ${to.name}` : `${relation} ${to.name}`;
  return `${from.name}: ${tie}${remark ? ` (${remark})` : ''}. ${sourceText(statement)}`;
}

/** @example "paragraph 10"; without a paragraph, "article" */
export function placeText({ paragraph }: GraphStatement): string {
  return paragraph === undefined ? 'article' : `paragraph ${paragraph.replace('p-', '')}`;
}

function sourceText(statement: GraphStatement): string {
  const { article, paragraph } = statement;
  const source = `${article.data.title}, ${article.date.display}`;
  return paragraph === undefined ? source : `${source}, ${placeText(statement)}`;
}
