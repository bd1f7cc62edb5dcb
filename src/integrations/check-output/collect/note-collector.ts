import type { Mark, Note } from '../site.ts';
import type { Intern } from './intern.ts';

/** Collects a page's notes and marks from its elements in order. */
export function noteCollector(intern: Intern) {
  const marks: Mark[] = [];
  const notes: OpenNote[] = [];
  /** For each open element, the note that it is or is inside. */
  const around: (OpenNote | undefined)[] = [];

  return {
    marks,
    notes,
    open(name: string, { id, href = '', role }: Record<string, string>, line: number): void {
      if (role === 'doc-noteref') marks.push({ id: id === undefined ? id : intern(id), href: intern(href), line });
      if (role === 'doc-backlink') around.at(-1)?.backLinks.push({ href: intern(href), line });
      if (name === 'li' && id?.startsWith('fn-')) {
        const note = { id: intern(id), line, backLinks: [] };
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
