/** How many files are open at once: systems let a program open a few hundred. */
const AT_ONCE = 64;

/** Does a task with each item, a few at a time, and resolves to the results in the order of the items. */
export async function someAtOnce<Item, Result>(
  items: readonly Item[],
  task: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(task))));
  }
  return results;
}
