/**
 * Passes items on as they come, once the first ones have been read.
 *
 * @param look sees the first items, at most as many as `count`
 */
export async function* readAhead<T>(
  items: AsyncIterable<T>,
  count: number,
  look: (first: readonly T[]) => void,
): AsyncGenerator<T> {
  let first: T[] | undefined = [];
  for await (const item of items) {
    if (!first) {
      yield item;
      continue;
    }
    first.push(item);
    if (first.length < count) continue;
    look(first);
    yield* first;
    first = undefined;
  }
  if (!first) return;
  look(first);
  yield* first;
}
