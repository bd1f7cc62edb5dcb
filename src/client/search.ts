import type { IndexManifest } from '../archive/search/index-manifest.ts';
import type { IndexedArticle, SearchIndex } from '../archive/search/search-index.ts';
import { onPageKeys } from './keys/on-page-keys.ts';
import { exportWhenPressed } from './export/export-when-pressed.ts';
import { allHidden, arrangeHits } from './search/arrange-hits.ts';
import { currentIndex } from './search/current-index.ts';
import { drawHits } from './search/draw-hits.ts';
import { lacksSomething } from './search/lacks-something.ts';
import type { Answer, Hit } from './search/model.ts';
import { FIRST, finishHits, SHOWN } from './search/finish-hits.ts';
import { finishWhenSeen, type Later } from './search/finish-when-seen.ts';
import { beginFocus, moveFocus } from './search/move-focus.ts';
import { openIndex } from './search/open-index.ts';
import { readFields } from './search/read-fields.ts';
import { readFile } from './search/read-file.ts';
import { renderFacets, isWide } from './search/render-facets.ts';
import { searchArchive } from './search/search-archive.ts';
import { needsCited, readState, type SearchState, writeState } from './search/search-state.ts';
import { summary } from './search/summary.ts';
import { required } from './required.ts';
import { offerInstead } from './search/offer-instead.ts';
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
const list = required<HTMLElement>('[data-search-state]', page);
const instead = required<HTMLElement>('.nothing-found', page);
const clear = required<HTMLButtonElement>('.clear-filters', page);
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
/** The articles of all hits, before they are filtered. */
let foundArticles: readonly IndexedArticle[] = [];
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
  instead.hidden = true;
  const sources = current.sources();
  try {
    const { index } = await sources.readIndex();
    if (index.cited === 'unread' && needsCited(state)) await sources.readCited();
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
    const isCurrent = () => run === latest;
    if (last) await offerInstead(instead, last, state.query, { index, files: current.sources(), isCurrent });
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

async function show({ hits }: Answer, state: SearchState, index: SearchIndex, run: number): Promise<void> {
  const articles = hits.flatMap((hit) => ('article' in hit && hit.article ? [hit.article] : []));
  const arranged = arrangeHits(hits, state);
  const shown = arranged.slice(0, shownMost);
  const first = await finishHits(shown.slice(0, FIRST));
  if (run !== latest) return;
  clear.hidden = allHidden(hits, arranged) === 0;
  foundArticles = [...new Set(articles)];
  renderFacets(choices, foundArticles, state, index);
  const draw = drawHits(state, words);
  list.replaceChildren(...draw([...first, ...shown.slice(FIRST)]));
  finishWhenSeen(shown.slice(FIRST), [...list.children].slice(FIRST), draw, later(run, state));
  offerExport(arranged);
  more.hidden = arranged.length <= shownMost;
  more.onclick = () => showMore(arranged, run, state);
}

function later(run: number, state: SearchState): Later {
  return {
    isCurrent: () => run === latest,
    onError: (error) => void reportFailure(error, run, state).catch(reportError),
  };
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
  const draw = drawHits(state, words);
  const added = draw(shown);
  list.append(...added);
  finishWhenSeen(shown, added, draw, later(run, state));
  more.hidden = arranged.length <= shownMost;
  added[0]?.querySelector('a')?.focus();
}

/** Only the final answer can say that nothing was found. */
function announce(answer: Answer, state: SearchState, calm: number): void {
  const told = () => {
    const hits = arrangeHits(answer.hits, state);
    const hidden = allHidden(answer.hits, hits);
    status.textContent = summary({ ...answer, hits, hidden }, state.query, words);
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
  const state = readFields(box.value, choices);
  const address = location.pathname + writeState(state);
  if (address !== location.pathname + location.search) {
    history[isTyping && !isSettled ? 'replaceState' : 'pushState'](null, '', address);
  }
  isSettled = !isTyping;
  void search(state, isTyping ? CALM : 0);
}

/** Reads what articles cite, and shows all facets again. */
async function fillFacets(): Promise<void> {
  const sources = current.sources();
  await sources.readCited();
  const { index } = await sources.readIndex();
  renderFacets(choices, foundArticles, readState(location.search), index);
}

/** The filters are open if there is space beside the results. */
function unfold(): void {
  fold.open = isWide.matches;
}

/** What the arrow keys move through. */
function stops(): HTMLElement[] {
  return [box, ...list.querySelectorAll<HTMLElement>('[data-result] a, summary')];
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
clear.addEventListener('click', () => {
  choices.replaceChildren();
  searchFields({ isTyping: false });
  box.focus();
});
// Facets whose values are in a file of their own are filled when they are opened.
choices.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.open && target.matches('[data-unread]')) {
      void fillFacets().catch((error: unknown) => reportFailure(error, latest, readState(location.search)));
    }
  },
  { capture: true },
);
choices.addEventListener('submit', (event) => event.preventDefault());
page.addEventListener('keydown', (event) => moveFocus(event, stops()));
onPageKeys({
  ArrowDown: () => beginFocus('ArrowDown', stops()),
  ArrowUp: () => beginFocus('ArrowUp', stops()),
  Escape: () => beginFocus('Escape', stops()),
});
isWide.addEventListener('change', unfold);
addEventListener('popstate', searchAddress);
exportWhenPressed(exporting, base, () => found);
unfold();
searchAddress();
