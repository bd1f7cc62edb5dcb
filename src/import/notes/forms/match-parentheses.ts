/**
 * For each `((` of a text, where the `))` that closes it starts. Parentheses in between may nest. Each line is taken by
 * itself, since people make faces; what is left open may end a few paragraphs on. Linear.
 */
export function matchParentheses(view: string): Map<number, number> {
  const pairs = matchSigns(view, /[()\n\uE001]/g);
  const partners = new Int32Array(view.length).fill(-1);
  for (const [opener, closer] of pairs) [partners[opener], partners[closer]] = [closer, opener];
  return pairDoubles(view, partners);
}

/** For each opening sign the one that closes it. @param signs finds both, and what leaves open ones open */
export function matchSigns(view: string, signs: RegExp): Map<number, number> {
  const pairs = new Map<number, number>();
  const openers: number[] = [];
  for (const { index, 0: sign } of view.matchAll(signs)) {
    if (/[[(]/.test(sign)) openers.push(index);
    else if (/[\])]/.test(sign)) {
      const opener = openers.pop();
      if (opener !== undefined) pairs.set(opener, index);
    } else openers.length = 0;
  }
  return pairs;
}

function pairDoubles(view: string, partners: Int32Array): Map<number, number> {
  const pairs = new Map<number, number>();
  const closers = [...view.matchAll(/\)\)/g)].map(({ index }) => index);
  const openers = [...view.matchAll(/\(\(/g)].map(({ index }) => index);
  let nextCloser = 0;
  openers.forEach((at, index) => {
    while ((closers[nextCloser] ?? Infinity) < at) nextCloser += 1;
    const outer = partners[at] ?? -1;
    const inner = partners[at + 1] ?? -1;
    if (outer >= 0 && outer === inner + 1) {
      pairs.set(at, inner);
    } else if (outer >= 0 && view[outer + 1] === ')' && partners[outer + 1] === -1) {
      pairs.set(at, outer);
    } else if (outer < 0) {
      const closer = closers[nextCloser];
      const isFree = closer !== undefined && closer < (openers[index + 1] ?? Infinity);
      if (isFree && closer - at < longestOpen && partners[closer + 1] === -1) pairs.set(at, closer);
    }
  });
  return pairs;
}

/** How far a note may run when its own parentheses do not match, in characters. */
const longestOpen = 4000;
