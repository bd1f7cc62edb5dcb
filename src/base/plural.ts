/** A count with its noun: `plural(2, 'article')` → "2 articles". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
