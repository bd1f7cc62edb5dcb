import { plainDigits } from '../../base/plain-digits.ts';

/** Labels of notes, in any order: consecutive numbers as a range of the first and the last, others as they are. */
export type PackedLabels = (string | number | [first: number, last: number])[];

/** @example ["41", "43", "42", "61a"] → [[41, 43], "61a"] */
export function packLabels(labels: readonly string[]): PackedLabels {
  const packed: PackedLabels = [];
  for (const number of labels
    .filter(isPlain)
    .map(Number)
    .sort((a, b) => a - b)) {
    const last = packed.at(-1);
    if (Array.isArray(last) && last[1] === number - 1) last[1] = number;
    else if (typeof last === 'number' && last === number - 1) packed.splice(-1, 1, [last, number]);
    else packed.push(number);
  }
  return [...packed, ...labels.filter((label) => !isPlain(label))];
}

/** The labels in lower case and with plain digits, by which they are looked up. */
export function unpackLabels(packed: PackedLabels): Map<string, string> {
  const labels = packed.flatMap((one) =>
    Array.isArray(one)
      ? Array.from({ length: one[1] - one[0] + 1 }, (_, index) => String(one[0] + index))
      : [String(one)],
  );
  return new Map(labels.map((label) => [plainDigits(label).toLowerCase(), label]));
}

/** Whether a label is a plain decimal number that can be part of a range. */
function isPlain(label: string): boolean {
  return /^(?:0|[1-9]\d{0,8})$/.test(label);
}
