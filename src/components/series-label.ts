import type { Words } from '../i18n/model.ts';

/** The title of a series, with the number of a part of it if that has one. @example "Letters, part 2" */
export function seriesLabel(series: string, part: number | undefined, words: Words): string {
  return part === undefined ? series : words.series.part({ series, part });
}
