import { articleWords } from '../article-words.ts';
import { keepOnDevice, readOnDevice } from '../on-device.ts';
import { readingButton } from './reading-button.ts';

const KEY = 'steppe-places';
/** How many articles are remembered. */
const MOST = 100;
/** In windows: shorter texts are not remembered. */
const LONG = 4;

/** Remembers on this device where the reader of a long article is, and offers to go on there at the next visit. */
export function offerPlace(): void {
  const text = document.querySelector<HTMLElement>('.article-text');
  if (!text || text.offsetHeight < LONG * innerHeight) return;
  const paragraphs = [...text.querySelectorAll<HTMLElement>('[id^="p-"]')];
  const before = paragraphs.find(({ id }) => id === readPlaces()[location.pathname]);
  if (before && location.hash === '' && scrollY < innerHeight)
    readingButton(articleWords.reading.goOn, () => {
      before.scrollIntoView();
      before.tabIndex = -1;
      before.focus({ preventScroll: true });
    });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') rememberPlace(paragraphs);
  });
}

/** Nothing of an article that is hardly begun, or read to its end. */
function rememberPlace(paragraphs: readonly HTMLElement[]): void {
  const index = paragraphs.findIndex((one) => one.getBoundingClientRect().bottom > 0);
  const { [location.pathname]: before, ...others } = readPlaces();
  const place = paragraphs[index]?.id;
  const kept = Object.entries(others).slice(1 - MOST);
  if (scrollY > innerHeight && place !== undefined) kept.push([location.pathname, place]);
  else if (before !== undefined && index === 0) kept.push([location.pathname, before]);
  keepOnDevice(KEY, JSON.stringify(Object.fromEntries(kept)));
}

/** The paragraph of each article, by its path, the latest last. */
function readPlaces(): Record<string, string> {
  try {
    return JSON.parse(readOnDevice(KEY) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}
