import { expect, it } from 'vitest';
import { catalogueName } from './catalogues.ts';

it.each([
  ['https://orcid.org/0000-0002-1825-0097', 'ORCID'],
  ['https://www.wikidata.org/entity/Q233', 'Wikidata'],
  ['https://mt.wikipedia.org/wiki/Malta', 'Wikipedia'],
  ['https://www.league.example/about', 'league.example'],
  ['https://notorcid.org/', 'notorcid.org'],
])('calls the catalogue of %s %s', (address, name) => {
  expect(catalogueName(address)).toBe(name);
});
