import type { Mark, Note } from '../site.ts';

/** Collects a page's notes and marks from its elements in order. */
export function noteCollector() {
  const marks: Mark[] = [];
  const notes: OpenNote[] = [];
  /** For each open element, the note that it is or is inside. */
  const around: (OpenNote | undefined)[] = [];

  return {
    marks,
    notes,
    open(name: string, { id, href = '', role }: Record<string, string>, line: number): void {
      if (role === 'doc-noteref') marks.push({ id, href, line });
      if (role === 'doc-backlink') around.at(-1)?.backLinks.push({ href, line });
      if (name === 'li' && id?.startsWith('fn-')) {
        const note = { id, line, backLinks: [] };
        notes.push(note);
        around.push(note);
      } else {
        around.push(around.at(-1));
      }
    },
    close(): void {
      around.pop();
    },
  };
}

type OpenNote = Note & { backLinks: { href: string; line: number }[] };
