import { citing, language } from 'virtual:steppe/citing-words';
import type { CitingDictionary } from '../../i18n/model.ts';
import { prepareTexts } from '../../i18n/prepare-texts.ts';
import { copyCitation, copyText } from './copy-citation.ts';
import { takeNotesAlong } from './passage.ts';
import { nameOf, type Place, placeOf, pointTo } from './point-to.ts';

const KEY = 'c';
const words = prepareTexts<CitingDictionary>(citing, language);
const section = document.querySelector<HTMLElement>('.cite');
/** The citation style that was copied last. */
let style = 'chicago';
/** The paragraphs that the section cites; undefined for the whole article. */
let shown: Place | undefined;

for (const citation of section?.querySelectorAll<HTMLElement>('[data-cite]') ?? []) addCopyButton(citation);
section?.querySelectorAll('.entry').forEach(addEntryButton);
section?.querySelector('.hint')?.removeAttribute('hidden');
showPlace();
addEventListener('hashchange', showPlace);
takeNotesAlong((place) => citationIn('chicago', place), words);

/**
 * The key copies the citation of the focused section, or of the paragraph whose permalink has the focus, and does
 * nothing elsewhere (WCAG 2.2, 2.1.4).
 */
document.addEventListener('keydown', (event) => {
  if (event.key !== KEY || event.ctrlKey || event.metaKey || event.altKey) return;
  const focused = document.activeElement;
  if (section?.contains(focused)) copy(style, shown);
  const place = placeOf(focused?.closest('.article-text [id^=p-]')?.id);
  if (place) copy(style, place);
});

/** Makes the section cite the paragraph in the page's address, and offers to copy the citation beside the paragraph. */
function showPlace(): void {
  document.querySelector('.cite-paragraph')?.remove();
  const place = placeOf(location.hash.slice(1));
  cite(place);
  const permalink = place && document.querySelector(`#p-${place.first} > .permalink`);
  if (!permalink) return;
  const button = buttonNamed(words.citePlace({ place: nameOf(place, words) }), () => copy(style, place));
  button.className = 'cite-paragraph no-print';
  button.ariaKeyShortcuts = KEY;
  permalink.after(button);
}

function cite(place?: Place): void {
  shown = place;
  if (!section) return;
  pointTo(section, place);
  section.querySelector('.scope')?.remove();
  if (!place) return;
  const scope = document.createElement('p');
  scope.className = 'scope';
  scope.append(
    words.citingPlace({ place: nameOf(place, words) }),
    ' ',
    buttonNamed(words.citeWhole, () => cite()),
  );
  section.querySelector('summary')?.after(scope);
}

function addCopyButton(citation: HTMLElement): void {
  const { cite: id = '', name = '' } = citation.dataset;
  const button = buttonNamed(words.copy, () => {
    style = id;
    copy(id, shown);
  });
  button.ariaLabel = words.copyNamed({ name });
  button.ariaKeyShortcuts = KEY;
  citation.after(' ', button);
}

function addEntryButton(entry: Element): void {
  const name = entry.querySelector('summary')?.textContent ?? '';
  const text = entry.querySelector('pre')?.textContent ?? '';
  const button = buttonNamed(
    words.copy,
    () => void copyText(text, { done: words.copied({ name }), failed: words.notCopied }),
  );
  button.ariaLabel = words.copyNamed({ name });
  entry.append(button);
}

function buttonNamed(name: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = name;
  button.addEventListener('click', onClick);
  return button;
}

function copy(id: string, place?: Place): void {
  const citation = citationIn(id, place);
  if (!citation) return;
  const { name = '' } = citation.dataset;
  const done = place ? words.copiedFor({ name, place: nameOf(place, words) }) : words.copied({ name });
  void copyCitation(citation, { done, failed: words.notCopied });
}

/** A citation of the article or of paragraphs, outside of the page. */
function citationIn(id: string, place?: Place): HTMLElement | undefined {
  const citation = section?.querySelector(`[data-cite=${id}]`)?.cloneNode(true);
  if (!(citation instanceof HTMLElement)) return undefined;
  pointTo(citation, place);
  return citation;
}
