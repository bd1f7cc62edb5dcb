import { namePlaces } from './name-places.ts';

/**
 * Highlights the names of the country, group or person by which the passages of another are filtered. The page itself
 * marks only the names of its own.
 */
const HIGHLIGHT = 'companion';
const passages = document.querySelector('.passages');

if (passages && 'highlights' in CSS) {
  const update = (): void => {
    const names = chosenNames(passages);
    const ranges = names.length === 0 ? [] : textsIn(passages).flatMap((text) => rangesIn(text, names));
    if (ranges.length > 0) CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
    else CSS.highlights.delete(HIGHLIGHT);
  };
  passages.addEventListener('change', update);
  addEventListener('hashchange', update);
  addEventListener('pageshow', update);
}

/** The names of the one that is chosen by the filter, or by the target of a link. */
function chosenNames(within: Element): string[] {
  const field = within.querySelector<HTMLInputElement>('[name=with]:checked:not([value=all])');
  const line = within.querySelector<HTMLElement>(
    field ? `[data-companion="${field.value}"]` : '[data-companion]:target',
  );
  return line?.dataset['names'] === undefined ? [] : (JSON.parse(line.dataset['names']) as string[]);
}

/** The texts of passages and headings, without the links and notes below a passage. */
function textsIn(within: Element): Text[] {
  return [...within.querySelectorAll('.passage > :not(footer), .dossier > h4')].flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts;
  });
}

function rangesIn(text: Text, names: readonly string[]): Range[] {
  return namePlaces(text.data, names).map(({ start, end }) => {
    const range = new Range();
    range.setStart(text, start);
    range.setEnd(text, end);
    return range;
  });
}
