import type { Answer } from './model.ts';

/** Whether an answer is not what the query asks for. */
export function lacksSomething({ hits, missing, isApart, correction }: Answer): boolean {
  return hits.length === 0 || missing.length > 0 || isApart || correction !== undefined;
}
