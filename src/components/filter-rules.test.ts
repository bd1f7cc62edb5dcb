import { expect, it } from 'vitest';
import { filterRules } from './filter-rules.ts';

it('hides articles of another year or without the topic, but never the target of a link', () => {
  expect(filterRules({ years: [2020], topics: ['covid-19'] })).toBe(
    [
      '.passages:has([name=year][value="2020"]:checked) .dossier:not([data-year="2020"],:target){display:none}',
      '.passages:has([name=topic][value="covid-19"]:checked) .dossier:not([data-topics~="covid-19"],:target){display:none}',
      '',
    ].join('\n'),
  );
});
