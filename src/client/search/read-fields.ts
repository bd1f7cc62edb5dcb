import { readState, type SearchState } from './search-state.ts';

/** The state that the search box and the form of filters say. */
export function readFields(query: string, choices: HTMLFormElement): SearchState {
  const parameters = new URLSearchParams([['q', query]]);
  for (const [name, value] of new FormData(choices)) if (typeof value === 'string') parameters.append(name, value);
  return readState(parameters.toString());
}
