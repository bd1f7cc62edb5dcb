import type { Archive, ArchiveArticle } from '../model.ts';
import { type RelationStatement, relationStatements } from './relation-statements.ts';
import type { RelationKind } from '../vocabulary/model.ts';

/** Groups, their people and their countries, and their relations according to the articles. */
export interface RelationGraph {
  /** Each has an edge. */
  nodes: GraphNode[];
  edges: GraphEdge[];
}

export interface GraphNode {
  /** The key of the {@link Entity}. @example "groups/taliban" */
  key: string;
  kind: 'groups' | 'people' | 'countries';
  id: string;
  name: string;
}

/** All statements of one kind about the same two entities. */
export interface GraphEdge {
  kind: RelationKind;
  from: GraphNode;
  to: GraphNode;
  /** Newest article first. */
  statements: [GraphStatement, ...GraphStatement[]];
}

/** A statement of one article about a relation. */
export interface GraphStatement extends Pick<RelationStatement, 'relation' | 'paragraph' | 'when' | 'remark'> {
  article: ArchiveArticle;
}

/** The graph of all {@link relationStatements}: those of one kind about the same two entities are one edge. */
export function relationGraph(archive: Archive): RelationGraph {
  const articles = new Map(archive.articles.map((article, index) => [article.slug, { article, index }]));
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const nodeOf = (key: string): GraphNode => {
    const node = nodes.get(key) ?? toNode(archive, key);
    nodes.set(key, node);
    return node;
  };
  const found = relationStatements(archive).flatMap((statement) => {
    const source = articles.get(statement.article);
    return source ? [{ ...statement, ...source }] : [];
  });
  for (const { kind, from, to, relation, paragraph, when, remark, article } of found.sort(
    (a, b) => a.index - b.index,
  )) {
    const statement: GraphStatement = { relation, paragraph, when, remark, article };
    const key = keyOf(kind, from, to);
    const edge = edges.get(key);
    if (!edge) edges.set(key, { kind, from: nodeOf(from), to: nodeOf(to), statements: [statement] });
    else if (!edge.statements.some((one) => isSame(one, statement))) edge.statements.push(statement);
  }
  // Sorted by key, so that the order of records does not matter.
  return graphOf([...edges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge));
}

/** The graph of some edges and their nodes. */
export function graphOf(edges: GraphEdge[]): RelationGraph {
  return { nodes: [...new Set(edges.flatMap(({ from, to }) => [from, to]))], edges };
}

function toNode(archive: Archive, key: string): GraphNode {
  const [kind, id = ''] = key.split('/');
  if (kind !== 'groups' && kind !== 'people' && kind !== 'countries') {
    throw new Error(`A relation ties ${key}, expected a group, a person or a country.`);
  }
  return { key, kind, id, name: archive[kind].get(id)?.name ?? id };
}

/** Merges equal statements: two records may have the same mutual relation. */
function keyOf({ id, isMutual }: RelationKind, from: string, to: string): string {
  const [one, other] = isMutual && to < from ? [to, from] : [from, to];
  return `${id} ${one} ${other}`;
}

function isSame(a: GraphStatement, b: GraphStatement): boolean {
  return a.article === b.article && a.paragraph === b.paragraph && a.relation === b.relation && a.when === b.when;
}
