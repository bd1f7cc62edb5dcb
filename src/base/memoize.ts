/** A function that remembers its value for each object as long as the object is in use. The value must follow from it alone. */
export function memoizeByObject<Key extends object, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = workOut(key);
    known.set(key, { value });
    return value;
  };
}

/**
 * A function that remembers its values by a text, so many at once.
 *
 * @param keyOf the text that stands for the arguments
 */
export function memoizeByText<Arguments extends unknown[], Value>(
  workOut: (...given: Arguments) => Value,
  keyOf: (...given: Arguments) => string,
  most = 50_000,
): (...given: Arguments) => Value {
  const known = new Map<string, { value: Value }>();
  return (...given) => {
    const key = keyOf(...given);
    const before = known.get(key);
    if (before) return before.value;
    const value = workOut(...given);
    if (known.size >= most) known.clear();
    known.set(key, { value });
    return value;
  };
}
