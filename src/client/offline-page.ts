import type { Kept } from '../archive/offline/kept.ts';
import { formatsIn } from '../i18n/formats.ts';
import type { OfflineDictionary } from '../i18n/model.ts';
import { readKept } from './offline/cache.ts';
import { readChoice, writeChoice } from './offline/choice.ts';
import { readVersion } from './offline/read-site.ts';
import { removeArchive, storeArchive } from './offline/store-archive.ts';
import { StoreError } from './offline/store-error.ts';
import { wordsIn } from './words-in.ts';

const control = required<HTMLElement>('.offline', document);
const status = required<HTMLElement>('[role=status]', control);
const bar = required<HTMLProgressElement>('progress', control);
const amount = required<HTMLElement>('.amount', control);
const [store, stop, remove] = ['store', 'stop', 'remove'].map((name) =>
  required<HTMLButtonElement>(`button.${name}`, control),
) as [HTMLButtonElement, HTMLButtonElement, HTMLButtonElement];
const { offline: words, language } = wordsIn<OfflineDictionary & { language: string }>(control);
const { size } = formatsIn(language);
const scope = new URL(import.meta.env.BASE_URL, location.href).href;

let storing: AbortController | undefined;

store.addEventListener('click', () => {
  writeChoice(scope, 'stored');
  // Asked for here, because some browsers ask the reader.
  void navigator.storage.persist();
  void run();
});
stop.addEventListener('click', () => {
  writeChoice(scope, 'stopped');
  storing?.abort();
});
remove.addEventListener('click', () => {
  writeChoice(scope, undefined);
  storing?.abort();
  void removeAll();
});

void begin();

async function begin(): Promise<void> {
  if (!('serviceWorker' in navigator && 'locks' in navigator && 'storage' in navigator && 'caches' in globalThis)) {
    show({ text: words.unsupported });
    return;
  }
  const choice = readChoice(scope);
  const kept = await readKept(scope);
  if (choice === 'stopped') return showStopped(words.stopped);
  if (kept) await showKept(kept);
  if (choice === 'stored') await run(kept);
  else if (!kept) await showOffer();
}

/** Stores the current version. @param kept a whole version, which stays until then */
async function run(kept?: Kept): Promise<void> {
  const own = (storing = new AbortController());
  let isShown = false;
  const onProgress = (done: number, total: number) => {
    if (readChoice(scope) !== 'stored') own.abort();
    if (own.signal.aborted) return;
    if (!isShown) show({ text: words.storing, buttons: [stop, remove] });
    isShown = true;
    bar.hidden = amount.hidden = false;
    bar.value = done / total;
    amount.textContent = words.progress({ done: size(done), total: size(total) });
  };
  // Another window may be storing: it is then waited for.
  if (!kept) show({ text: words.storing, buttons: [stop, remove] });
  try {
    await showKept(await storeArchive(scope, onProgress, own.signal));
  } catch (error) {
    if (own.signal.aborted) {
      if (readChoice(scope) === 'stopped') showStopped(words.stopped);
      return;
    }
    own.abort();
    if (!(error instanceof StoreError)) throw error;
    // Without a connection, what is stored is all there is to say.
    if (kept && error.reason === 'connection' && !isShown) return;
    showStopped(failure(error));
  }
}

async function removeAll(): Promise<void> {
  await removeArchive(scope);
  await showOffer(words.removed);
}

function failure({ reason, details: { file = '', needed = 0, free = 0 } }: StoreError): string {
  switch (reason) {
    case 'unsupported':
      return words.unsupported;
    case 'space':
      return words.space({ needed: size(needed), free: size(free) });
    case 'altered':
      return words.altered({ file });
    case 'connection':
    case 'outdated':
      return words.connection;
  }
}

/** @param before said first */
async function showOffer(before?: string): Promise<void> {
  try {
    const text = words.size({ size: size((await readVersion(scope)).bytes) });
    store.textContent = words.keep;
    show({ text: [before, text].filter(Boolean).join(' '), buttons: [store] });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    show({ text: [before, words.unavailable].filter(Boolean).join(' ') });
  }
}

function showStopped(text: string): void {
  store.textContent = words.goOn;
  show({ text, buttons: [store, remove] });
}

async function showKept({ at, bytes }: Kept): Promise<void> {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at);
  const text = words.stored({ date, size: size(bytes) });
  const isSafe = await navigator.storage.persisted();
  show({ text: isSafe ? text : `${text} ${words.mayGo}`, buttons: [remove] });
}

function show({ text, buttons = [] }: { text: string; buttons?: readonly HTMLButtonElement[] }): void {
  bar.hidden = amount.hidden = true;
  const focused = document.activeElement;
  for (const button of [store, stop, remove]) button.hidden = !buttons.includes(button);
  control.hidden = false;
  status.textContent = text;
  // A button that goes passes its focus to the next.
  if (focused instanceof HTMLButtonElement && focused.hidden && control.contains(focused)) buttons[0]?.focus();
}

function required<Found extends Element>(selector: string, within: ParentNode): Found {
  const found = within.querySelector<Found>(selector);
  if (!found) throw new Error(`Found no ${selector}.`);
  return found;
}
