import type { List, Root } from 'mdast';
import { allNodes, ofType } from './nodes.ts';
import type { ParsedArticle } from './parsed-article.ts';

type Faults = ParsedArticle['faults'];

/** Such a number is a year, not the first number of a list. */
const YEAR = 1000;

/**
 * Finds paragraphs that begin with a year and a full stop. Markdown makes lists of them, so the text loses the year.
 */
export function checkLists(tree: Root): Faults {
  return strayLists(tree).flatMap((list) => ((list.start ?? 1) >= YEAR ? [startingYear(list)] : []));
}

/**
 * Finds lists of one item that do not continue an earlier list, such as “25. December”, and items that are shown with
 * another number than written. Several items in order are a list, whatever the first number is.
 */
export function adviseOnLists(tree: Root, markdown: string): Faults {
  return [
    ...strayLists(tree).flatMap((list) =>
      (list.start ?? 1) < YEAR && list.children.length === 1 ? [startingNumber(list)] : [],
    ),
    ...ofType(allNodes(tree), 'list').flatMap((list) => renumbered(list, markdown)),
  ];
}

/** Lists that neither begin at 1 nor continue an earlier list. */
function strayLists(tree: Root): List[] {
  const next = new Set([0, 1]);
  return ofType(allNodes(tree), 'list').filter(({ ordered, start, children }) => {
    if (!ordered) return false;
    const first = start ?? 1;
    const isStray = !next.has(first);
    next.add(first + children.length);
    return isStray;
  });
}

function startingYear({ start, position }: List): Faults[number] {
  return {
    code: 'list-number',
    line: position?.start.line ?? 1,
    found: `a paragraph that is shown as a list because it begins with “${start}.”`,
    expected: `${start}\\. where the number belongs to the text`,
  };
}

function startingNumber({ start, position }: List): Faults[number] {
  const number = start ?? 1;
  return {
    code: 'list-item-number',
    line: position?.start.line ?? 1,
    found: `a paragraph that is shown as a list because it begins with “${number}.”`,
    expected: `write ${number}\\. where the number belongs to the text`,
  };
}

/** The first item that is shown with another number. A list that repeats one number is meant to be counted. */
function renumbered({ ordered, start, children }: List, markdown: string): Faults {
  if (!ordered) return [];
  const numbers = children.map(({ position }) => parseInt(markdown.slice(position?.start.offset), 10));
  if (numbers.every((number) => number === numbers[0])) return [];
  const index = numbers.findIndex((number, at) => number !== (start ?? 1) + at);
  const item = children[index];
  if (!item) return [];
  return [
    {
      code: 'list-item-number',
      line: item.position?.start.line ?? 1,
      found: `the number ${numbers[index]}, which is shown as ${(start ?? 1) + index}`,
      expected: `number the items in order, or write ${numbers[index]}\\. where the number belongs to the text`,
    },
  ];
}
