import { digest } from '../base/digest.ts';
import { memoizeByText } from '../base/memoize.ts';
import type { Outlet } from '../schemas/outlet.ts';
import { noteReader } from './citations/read/read-note.ts';

/** The reader of notes in one language. */
export interface ReaderOfNotes {
  readNote: ReturnType<typeof noteReader>;
  /** A short text that differs if readings may differ. */
  version: string;
}

/** Returns a function that gives the reader for a language (BCP 47): articles translate foreign titles into their own. */
export function noteReaders(outlets: ReadonlyMap<string, Outlet>): (language: string) => ReaderOfNotes {
  const known = JSON.stringify([...outlets]);
  return memoizeByText(
    (language: string) => ({ readNote: noteReader(outlets, language), version: digest(`${language} ${known}`) }),
    (language) => language,
  );
}
