import type { CiteFormat } from '../archive/cite/cite-files.ts';
import type { IndexManifest } from '../archive/search/index-manifest.ts';
import type { SearchIndex } from '../archive/search/search-index.ts';
import { onPageKeys } from './keys/on-page-keys.ts';
import { whenPressed } from './export/when-pressed.ts';
import { arrangeHits } from './search/arrange-hits.ts';
import { currentIndex } from './search/current-index.ts';
import type { Answer, Hit } from './search/model.ts';
import { FIRST, finishHits, SHOWN } from './search/finish-hits.ts';
import { finishWhenSeen } from './search/finish-when-seen.ts';
import { beginFocus, moveFocus } from './search/move-focus.ts';
import { openIndex } from './search/open-index.ts';
import { readFile } from './search/read-file.ts';
import { renderFacets, isWide } from './search/render-facets.ts';
import { renderHits } from './search/render-hits.ts';
import { renderNearest } from './search/render-nearest.ts';
import { searchArchive } from './search/search-archive.ts';
import { readState, type SearchState, writeState } from './search/search-state.ts';
import { summary } from './search/summary.ts';
import { wordsIn } from './words-in.ts';
import type { SearchDictionary } from '../i18n/model.ts';

/** Milliseconds from a key press to the search, and to the announcement of its result. */
const DELAY = 30;
const CALM = 700;

const page = required<HTMLElement>('[data-search]', document);
const form = required<HTMLFormElement>('form[role=search]', page);
const box = required<HTMLInputElement>('input[type=search]', form);
const fold = required<HTMLDetailsElement>('.facet-fold', page);
const choices = required<HTMLFormElement>('.facet-choices', page);
const status = required<HTMLElement>('[role=status]', page);
const nearest = required<HTMLElement>('.nearest', page);
const list = required<HTMLElement>('[data-search-state]', page);
const more = required<HTMLButtonElement>('.more-hits', page);
const exporting = required<HTMLElement>('.export-found', page);
const hint = required<HTMLElement>('.search-hint', page);
const base = page.dataset['search'] ?? '/';
const words = wordsIn<SearchDictionary>(page);
/** In `dev` the texts are searched with the index of the last build. */
const failed = import.meta.env.DEV ? words.results.notBuilt : words.results.failed;

const current = currentIndex(
  page.dataset['searchVersion'] ?? '',
  (version) => openIndex(base, version, words),
  () => readFile<IndexManifest>(`${base}search/manifest.json`, { isFresh: true }),
);

let latest = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let announcing: ReturnType<typeof setTimeout> | undefined;
/** Whether the next letter begins a new search with its own entry in the browser's history. */
let isSettled = true;
let shownMost = SHOWN;
/** The hits that match the filters. */
let found: readonly Hit[] = [];

/**
 * Shows the hits for a state as they are found, unless the reader has started another search.
 *
 * @param calm milliseconds to wait before the announcement, so that not every letter is announced
 */
async function search(state: SearchState, calm = 0): Promise<void> {
  const run = ++latest;
  clearTimeout(announcing);
  shownMost = SHOWN;
  status.textContent = '';
  exporting.classList.remove('is-offered');
  list.dataset['searchState'] = 'loading';
  hint.hidden = state.query !== '';
  const sources = current.sources();
  try {
    const { index } = await sources.readIndex();
    let last: Answer | undefined;
    for await (const answer of searchArchive(state.query, sources, words.results.noteNames.split(', '))) {
      if (run !== latest) return;
      last = answer;
      await show(answer, state, index, run);
    }
    // The engine does not report deleted files: missing results may be in a newer index.
    if (last && lacksSomething(last) && (await isReplaced(run, state, calm))) return;
    if (run !== latest) return;
    if (last) announce(last, state, calm);
    list.dataset['searchState'] = 'done';
  } catch (error) {
    await reportFailure(error, run, state, calm);
  }
}

/** Says that the search failed, unless a new version of the site was published. */
async function reportFailure(error: unknown, run: number, state: SearchState, calm = 0): Promise<void> {
  if (run !== latest || (await isReplaced(run, state, calm))) return;
  status.textContent = failed;
  throw error;
}

/** Whether a new version of the site was published: then the search is repeated, or the reader is asked to reload. */
async function isReplaced(run: number, state: SearchState, calm: number): Promise<boolean> {
  const outcome = await current.renew();
  if (outcome === 'same') return false;
  if (run !== latest) return true;
  if (outcome === 'renewed') void search(state, calm);
  else status.textContent = words.results.updated;
  return true;
}

function lacksSomething({ hits, missing, isApart, correction }: Answer): boolean {
  return hits.length === 0 || missing.length > 0 || isApart || correction !== undefined;
}

async function show({ hits }: Answer, state: SearchState, index: SearchIndex, run: number): Promise<void> {
  const articles = hits.flatMap((hit) => ('article' in hit && hit.article ? [hit.article] : []));
  const arranged = arrangeHits(hits, state);
  const shown = arranged.slice(0, shownMost);
  const first = await finishHits(shown.slice(0, FIRST));
  if (run !== latest) return;
  renderFacets(choices, [...new Set(articles)], state, index);
  list.replaceChildren(...renderHits([...first, ...shown.slice(FIRST)], words));
  quoteLater(shown, FIRST, run, state);
  offerExport(arranged);
  more.hidden = arranged.length <= shownMost;
  more.onclick = () => showMore(arranged, run, state);
  nearest.replaceChildren();
}

/** Loads the quotes of hits when they are about to be seen. @param from the first of the hits without quotes */
function quoteLater(shown: readonly Hit[], from: number, run: number, state: SearchState): void {
  const items = [...list.children].slice(-shown.length);
  const draw = (hit: Hit) => renderHits([hit], words);
  finishWhenSeen(shown.slice(from), items.slice(from), draw, {
    isCurrent: () => run === latest,
    onError: (error) => void reportFailure(error, run, state).catch(reportError),
  });
}

/** Offers the articles and sources of the hits for reference managers. */
function offerExport(hits: readonly Hit[]): void {
  exporting.classList.toggle(
    'is-offered',
    hits.some((hit) => 'article' in hit && hit.article !== undefined),
  );
  found = hits;
}

function showMore(arranged: readonly Hit[], run: number, state: SearchState): void {
  const from = shownMost;
  shownMost += SHOWN;
  const shown = arranged.slice(from, shownMost);
  const added = renderHits(shown, words);
  list.append(...added);
  quoteLater(shown, 0, run, state);
  more.hidden = arranged.length <= shownMost;
  added[0]?.querySelector('a')?.focus();
}

/** Only the final answer can say that nothing was found. */
function announce(answer: Answer, state: SearchState, calm: number): void {
  const told = () => {
    status.textContent = summary({ ...answer, hits: arrangeHits(answer.hits, state) }, state.query, words);
    nearest.replaceChildren(...renderNearest(answer.nearest, words));
  };
  if (calm > 0) announcing = setTimeout(told, calm);
  else told();
}

/** Searches for the state in the address. */
function searchAddress(): void {
  const state = readState(location.search);
  box.value = state.query;
  isSettled = true;
  void search(state);
}

/** Searches for the state of the box and the filters, and puts it into the address. */
function searchFields({ isTyping }: { isTyping: boolean }): void {
  clearTimeout(timer);
  const parameters = new URLSearchParams([['q', box.value]]);
  for (const [name, value] of new FormData(choices)) if (typeof value === 'string') parameters.append(name, value);
  const state = readState(parameters.toString());
  const address = location.pathname + writeState(state);
  if (address !== location.pathname + location.search) {
    history[isTyping && !isSettled ? 'replaceState' : 'pushState'](null, '', address);
  }
  isSettled = !isTyping;
  void search(state, isTyping ? CALM : 0);
}

/** The filters are open if there is space beside the results. */
function unfold(): void {
  fold.open = isWide.matches;
}

/** What the arrow keys move through. */
function stops(): HTMLElement[] {
  return [box, ...list.querySelectorAll<HTMLElement>('[data-result] a, summary')];
}

function required<T extends Element>(selector: string, within: ParentNode): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`the search page has no ${selector}`);
  return found;
}

box.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => searchFields({ isTyping: true }), DELAY);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  searchFields({ isTyping: false });
});
choices.addEventListener('change', () => searchFields({ isTyping: false }));
choices.addEventListener('submit', (event) => event.preventDefault());
page.addEventListener('keydown', (event) => moveFocus(event, stops()));
onPageKeys({
  ArrowDown: () => beginFocus('ArrowDown', stops()),
  ArrowUp: () => beginFocus('ArrowUp', stops()),
  Escape: () => beginFocus('Escape', stops()),
});
isWide.addEventListener('change', unfold);
addEventListener('popstate', searchAddress);
for (const element of exporting.querySelectorAll<HTMLElement>('[data-found]')) {
  const { found: what, name = '', failed: notLoaded = '', nothing = '' } = element.dataset;
  const make = async (format: CiteFormat) => {
    const { exportArticles, exportSources } = await import('./export/export-hits.ts');
    const isThere = await (what === 'articles' ? exportArticles : exportSources)(base, found, { format, name });
    return isThere ? undefined : nothing;
  };
  whenPressed(element, make, notLoaded);
}
unfold();
searchAddress();
