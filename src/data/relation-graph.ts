import { relationGraph, type RelationGraph } from '../archive/graph/relation-graph.ts';
import { getArchive } from './archive.ts';

let built: Promise<RelationGraph> | undefined;

/** What ties groups, people and countries, worked out once per build. */
export function getRelationGraph(): Promise<RelationGraph> {
  return (built ??= getArchive().then(relationGraph));
}
