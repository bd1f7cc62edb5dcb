import type { Words } from '../../i18n/model.ts';
import { periodText } from '../period-text.ts';
import { titleApart } from '../tell-apart.ts';
import type { GraphEdge, GraphStatement } from './relation-graph.ts';

/**
 * A statement in words, with its article.
 *
 * @example "Harbour Union: affiliated to Congress (its southern branch). A Winter of Ferries, 2022, paragraph 10"
 */
export function statementText({ from, to, kind }: GraphEdge, statement: GraphStatement, words: Words): string {
  const { relations } = words;
  const { relation } = statement;
  // The record says that a group is active in a country; the article only mentions both.
  const remark = kind.id === 'active-in' ? relations.bothMentioned : remarkOn(statement, words);
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

/** The time of a statement and the remark on it, without brackets. @example "since 2011", "since 2011; in the north" */
export function remarkOn({ when, remark }: { when?: string | undefined; remark?: string | undefined }, words: Words) {
  const time = when && periodText(when, words);
  return time && remark ? words.relations.timeAndRemark({ time, remark }) : time || remark;
}

/** @example "paragraph 10"; without a paragraph, "article" */
export function placeText({ paragraph }: GraphStatement, { relations }: Words): string {
  return paragraph === undefined
    ? relations.wholeArticle
    : relations.paragraph({ number: paragraph.replace('p-', '') });
}

function sourceText(statement: GraphStatement, words: Words): string {
  const { article, paragraph } = statement;
  const source = words.relations.articleOf({
    title: titleApart(article, article.date.display),
    date: article.date.display,
  });
  return paragraph === undefined
    ? source
    : words.relations.placeIn({ article: source, place: placeText(statement, words) });
}
