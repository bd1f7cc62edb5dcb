import type { Words } from '../../i18n/model.ts';
import type { GraphEdge, GraphStatement } from './relation-graph.ts';

/**
 * A statement in words, with its article.
 *
 * @example "Katibat Imam al-Bukhari: fights under Taliban (its wing in Afghanistan). Central Asia, 2022, paragraph 10"
 */
export function statementText({ from, to, kind }: GraphEdge, statement: GraphStatement, words: Words): string {
  const { relations } = words;
  const { relation } = statement;
  // The record says that a group is active in a country; the article only mentions both.
  const remark = kind === 'active-in' ? relations.bothMentioned : statement.remark;
  const tie = (from.kind === 'people' ? relations.withPerson : relations.withGroup)({
    from: from.name,
    relation,
    to: to.name,
  });
  return relations.withSource({
    relation: remark ? relations.withRemark({ relation: tie, remark }) : tie,
    source: sourceText(statement, words),
  });
}

/** @example "paragraph 10"; without a paragraph, "article" */
export function placeText({ paragraph }: GraphStatement, { relations }: Words): string {
  return paragraph === undefined
    ? relations.wholeArticle
    : relations.paragraph({ number: paragraph.replace('p-', '') });
}

function sourceText(statement: GraphStatement, words: Words): string {
  const { article, paragraph } = statement;
  const source = words.relations.articleOf({ title: article.data.title, date: article.date.display });
  return paragraph === undefined ? source : `${source}, ${placeText(statement, words)}`;
}
