import type { Found } from './finder.ts';
import barStyles from '../../styles/find.css?inline';
import { highlightStyles } from './highlight-styles.ts';

const ALL = 'find';
const CURRENT = 'find-current';

let sheet: CSSStyleSheet | undefined;

/** Marks all matches and the current one, without a change of the page. Browsers without highlights select the latter. */
export function markFound(found: readonly Found[], current: Found): void {
  addStyles();
  const range = current.block.rangeOf(current.range);
  if (!('highlights' in CSS)) {
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return;
  }
  CSS.highlights.set(ALL, new Highlight(...found.map((one) => one.block.rangeOf(one.range))));
  const highlight = new Highlight(range);
  highlight.priority = 1;
  CSS.highlights.set(CURRENT, highlight);
}

/** Adds the styles of the bar and of matches, or follows a change of the page’s colours. */
export function addStyles(): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  sheet.replaceSync(barStyles + highlightStyles(colourOf));
}

export function clearMarks(): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}

/** The value of a colour of the page: highlights know no custom properties in some browsers. */
function colourOf(name: string): string {
  const sample = document.createElement('span');
  sample.style.color = `var(${name})`;
  document.body.append(sample);
  const { color } = getComputedStyle(sample);
  sample.remove();
  return color;
}
