import { expect, it } from 'vitest';
import { filterRules } from './filter-rules.ts';

it('hides articles of another year or without the topic, but never the target of a link', () => {
  expect(filterRules({ years: [2020], topics: ['covid-19'], companions: 0 })).toBe(
    [
      '.passages:has([name=year][value="2020"]:checked) .dossier:not([data-year="2020"],:target){display:none}',
      '.passages:has([name=topic][value="covid-19"]:checked) .dossier:not([data-topics~="covid-19"],:target){display:none}',
      '',
    ].join('\n'),
  );
});

it('leaves only the paragraphs that name a companion, chosen by its field or by a link', () => {
  const chosen = '.passages:has([name=with][value="1"]:checked,[data-companion="1"]:target)';
  expect(filterRules({ years: [], topics: [], companions: 1 })).toBe(
    `${chosen} .dossier:not(:has([data-with~="1"])),` +
      `${chosen} :is(.passage,.dossier>h4):not([data-with~="1"]),${chosen} .in-notes{display:none}\n`,
  );
});
