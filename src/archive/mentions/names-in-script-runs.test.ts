import { expect, test } from 'vitest';
import { namesInScriptRuns } from './names-in-script-runs.ts';

const parts = (piece: string) =>
  namesInScriptRuns(piece, (word) => word === '新例党')?.map(([from, to]) => piece.slice(from, to));

test('a text is divided at the names in its script runs, and where another script begins', () => {
  expect(parts('昨天新例党在2020')).toEqual(['昨天', '新例党', '在', '2020']);
  expect(parts('Malta')).toBeUndefined();
});

test('a part of another script begins with a visible character', () => {
  expect(parts('新例党\u00ADIslamic')).toEqual(['新例党', 'Islamic']);
  expect(parts('新例党\u200B\u2060')).toEqual(['新例党']);
});
