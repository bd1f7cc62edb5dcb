import type { Dialect } from './dialect.ts';

/**
 * Lowered and raised signs of Pandoc and Quarto, after a letter, a figure or a closing bracket.
 *
 * `H~2~O` → `H<sub>2</sub>O`, `10^5^` → `10<sup>5</sup>`
 *
 * @see https://pandoc.org/MANUAL.html#superscripts-and-subscripts
 */
export const raised: Dialect = (draft) => {
  draft.replace(SIGN, ({ 0: whole, 1: sign, 2: inside = '', index, input }) => {
    const before = input.slice(Math.max(0, index - 300), index);
    if (IN_ADDRESS.test(before)) return whole;
    const name = sign === '~' ? 'sub' : 'sup';
    return draft.html(`<${name}>${inside}</${name}>`);
  });
};

const SIGN = /(?<=[\p{L}\p{N})\]])(?<!\\)([~^])([\p{L}\p{N}+−–.,=()′-]{1,20})\1(?![~^])/gu;
const IN_ADDRESS = /(?:\]\(|:\/\/|<)[^\s>)]*$/;
