/** The number of files open at once: systems limit a program to a few hundred. */
const AT_ONCE = 64;

/**
 * Runs a task for each item, a few at a time. The results are in the order of the items. When a task fails, those that
 * have begun still come to their end before anybody hears of it.
 */
export async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  task: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    const running = items.slice(start, start + AT_ONCE).map(task);
    await Promise.allSettled(running);
    results.push(...(await Promise.all(running)));
  }
  return results;
}
