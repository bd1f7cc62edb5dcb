import { describe, expect, it } from 'vitest';
import { sourceNamesIn } from './scanned-place.ts';

const found = (text: string) => sourceNamesIn(text).map(({ start, end }) => text.slice(start, end));

describe('sourceNamesIn', () => {
  it.each([
    '“Malta Falls,” Valletta City Times, 5 October 2020.',
    '“Malta Falls”, Valletta City Times, October 5, 2020.',
    '“Malta upala” (‘Malta fell’), Valletta City Times, 5 October 2020.',
    '“Malta upala [Malta Fell],” Valletta City Times, 5 October 2020.',
    '“Will Malta Fall?” Valletta City Times, 5 October 2020.',
  ])('finds the publisher in %s', (note) => {
    expect(found(note)).toEqual(['Valletta City Times']);
  });

  it.each([
    'The “new road,” Malta’s minister said, is open.',
    'Ada Example, “Malta,” in the report of 5 October 2020.',
    'Malta, Gozo, 5 October 2020.',
  ])('finds none in %s', (note) => {
    expect(found(note)).toEqual([]);
  });
});
