import { readChoice } from './offline/choice.ts';

const scope = new URL(import.meta.env.BASE_URL, location.href).href;

// On pages of readers who have asked to keep the archive, storing goes on, and new versions are stored.
if (readChoice(scope) === 'stored' && 'serviceWorker' in navigator) {
  addEventListener('load', () => setTimeout(() => void goOn(), 1000));
}

async function goOn(): Promise<void> {
  if (!navigator.onLine) return;
  const { storeArchive } = await import('./offline/store-archive.ts');
  const stop = new AbortController();
  const onProgress = () => {
    // In another window, the reader may have chosen otherwise.
    if (readChoice(scope) !== 'stored') stop.abort();
  };
  // The next page tries again; the page about reading offline says what is wrong.
  await storeArchive(scope, onProgress, stop.signal).catch(() => undefined);
}
