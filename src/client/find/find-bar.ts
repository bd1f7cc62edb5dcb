import type { PackedNames } from '../../archive/search/search-index.ts';
import type { FindDictionary } from '../../i18n/model.ts';
import { prepareTexts } from '../../i18n/prepare-texts.ts';
import { element } from '../search/element.ts';
import { readFile } from '../search/read-file.ts';
import { blocksIn, isThere, type Block } from './blocks.ts';
import { Finder, type Found } from './finder.ts';
import { addStyles, clearMarks, markFound } from './mark-found.ts';
import { placeOf } from './place-of.ts';
import { readNames } from './read-names.ts';

/** Milliseconds from a key press to the search. */
const DELAY = 80;
/** The passages of a dossier, or the text and the notes of an article. */
const SEARCHED = '.found, .article-text, .notes';
/** Letters around a match in the list of places. */
const AROUND = 30;

let opened: Promise<FindBar> | undefined;

/** Opens the bar that finds names and words in a page. @param button what the focus returns to */
export async function openFind(button: HTMLElement): Promise<void> {
  opened ??= FindBar.load(button);
  (await opened).open(button);
}

type Words = ReturnType<typeof prepareTexts<FindDictionary>>;

class FindBar {
  readonly #words: Words;
  readonly #finder: Finder;
  readonly #box: HTMLInputElement;
  readonly #status = element('p', { role: 'status' }, []);
  readonly #names = element('p', { className: 'find-names' }, []);
  readonly #summary = element('summary', {}, []);
  readonly #list = element('ol', {}, []);
  readonly #places: HTMLDetailsElement;
  readonly #bar: HTMLElement;
  #button: HTMLElement | undefined;
  #found: Found[] = [];
  #at = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  static async load({ dataset: { find = '/' } }: HTMLElement): Promise<FindBar> {
    const [dictionary, names] = await Promise.all([
      readFile<FindDictionary & { language: string }>(`${find}find.json`),
      readNames(find),
    ]);
    return new FindBar(prepareTexts<FindDictionary>(dictionary, dictionary.language), names);
  }

  constructor(words: Words, names: PackedNames | undefined) {
    const { find } = words;
    this.#words = words;
    this.#finder = new Finder(names);
    this.#box = element('input', { type: 'search', ariaLabel: find.open }, []);
    this.#places = element('details', {}, [this.#summary, this.#list]);
    this.#bar = element('div', { className: 'find-bar no-print', role: 'search', ariaLabel: find.open }, [
      this.#box,
      this.#status,
      this.#control(find.previous, () => this.#step(-1)),
      this.#control(find.next, () => this.#step(1)),
      this.#control(find.close, () => this.#close()),
      this.#names,
      this.#places,
    ]);
    this.#box.autocomplete = 'off';
    this.#box.spellcheck = false;
    this.#box.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#search(), DELAY);
    });
    this.#bar.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#close();
      else if (event.key === 'Enter' && event.target === this.#box) this.#step(event.shiftKey ? -1 : 1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
  }

  open(button: HTMLElement): void {
    this.#button = button;
    addStyles();
    document.body.append(this.#bar);
    this.#search();
    this.#box.focus();
    this.#box.select();
  }

  #close(): void {
    clearMarks();
    this.#bar.remove();
    this.#button?.focus({ preventScroll: true });
  }

  #search(): void {
    clearTimeout(this.#timer);
    const query = this.#box.value.trim();
    const blocks = blocksIn([...document.querySelectorAll(SEARCHED)]).filter(isThere);
    const { found, names } = this.#finder.find(query, blocks);
    this.#found = found;
    // The first match in the window or below it.
    const first = found.findIndex(({ block }) => block.element.getBoundingClientRect().bottom > 0);
    this.#at = Math.max(0, first);
    const { find } = this.#words;
    this.#names.textContent =
      names.length > 1 && found.length > 0 ? find.names({ names: names.join(this.#words.separator) }) : '';
    this.#summary.textContent = find.places(new Set(found.map(({ block }) => block)).size);
    this.#places.hidden = found.length === 0;
    this.#list.replaceChildren(...this.#items());
    if (found.length > 0) this.#show();
    else {
      clearMarks();
      this.#status.textContent = query === '' ? '' : find.none;
    }
  }

  #step(by: 1 | -1): void {
    if (this.#found.length === 0) return;
    this.#at = (this.#at + by + this.#found.length) % this.#found.length;
    this.#show();
  }

  /** Marks all matches, and brings the current one into view. */
  #show(): void {
    const current = this.#found[this.#at];
    if (!current) return;
    for (
      let folded = current.block.element.closest('details');
      folded;
      folded = folded.parentElement?.closest('details') ?? null
    )
      folded.open = true;
    markFound(this.#found, current);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    current.block.element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    const { find } = this.#words;
    this.#status.textContent = find.position({ number: this.#at + 1, count: this.#found.length });
  }

  /** A button for each place, with the words around its first match. */
  #items(): HTMLElement[] {
    const byBlock = Map.groupBy(this.#found, ({ block }) => block);
    return [...byBlock].map(([block, own]) => {
      const name = placeOf(block.element, this.#words);
      const times = own.length > 1 ? ` (${own.length})` : '';
      const around = own[0] ? wordsAround(block, own[0].range) : '';
      const label = [...(name === '' ? [] : [element('b', {}, [name + times]), ' ']), around];
      const button = element('button', { type: 'button' }, label);
      button.addEventListener('click', () => {
        this.#at = this.#found.findIndex((one) => one.block === block);
        this.#show();
      });
      return element('li', {}, [button]);
    });
  }

  #control(label: string, act: () => void): HTMLElement {
    const button = element('button', { type: 'button' }, [label]);
    button.addEventListener('click', act);
    return button;
  }
}

function wordsAround({ text }: Block, { start, end }: Found['range']): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  // Without the part of a word at either end.
  const around = text
    .slice(from, to)
    .replace(from > 0 ? /^\S+\s/u : /^/u, '')
    .replace(to < text.length ? /\s\S+$/u : /$/u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return (from > 0 ? '… ' : '') + around + (to < text.length ? ' …' : '');
}
