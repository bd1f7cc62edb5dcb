import type { Words } from '../../i18n/model.ts';
import type { GraphEdge, RelationGraph } from './relation-graph.ts';

/** A year of articles to choose, or several years as one choice. */
export interface YearChoice {
  /** A number from 1, for style rules. */
  value: string;
  /** @example "2022", "2013 and earlier" */
  label: string;
  years: ReadonlySet<number>;
}

/** The years of the articles of a graph, newest first; beyond {@link MOST_CHOICES}, the oldest as one. */
export function yearChoices({ edges }: RelationGraph, { relations }: Words): YearChoice[] {
  const years = [...new Set(edges.flatMap(yearsOf))].sort((a, b) => b - a);
  const alone = years.length > MOST_CHOICES ? years.slice(0, MOST_CHOICES - 1) : years;
  const together = years.slice(alone.length);
  const choices = alone.map((year) => ({ label: String(year), years: new Set([year]) }));
  if (together[0] !== undefined)
    choices.push({ label: relations.andEarlier({ year: together[0] }), years: new Set(together) });
  return choices.map((choice, index) => ({ ...choice, value: String(index + 1) }));
}

/** The numbers of the choices that include some years, for an attribute. @example "1 3" */
export function choicesFor(years: readonly number[], choices: readonly YearChoice[]): string {
  return choices
    .filter((choice) => years.some((year) => choice.years.has(year)))
    .map(({ value }) => value)
    .join(' ');
}

/** The years of the articles of an edge. */
export function yearsOf({ statements }: GraphEdge): number[] {
  return statements.map(({ article }) => article.date.year);
}

/** The number of rules in the styles of `src/components/RelationFilter.astro`. */
export const MOST_CHOICES = 8;
