import { fileOf, resolveAddress } from '../address.ts';
import type { OutputFinding, OutputCode } from '../output-codes.ts';
import type { BuiltSite, Mark, Page } from '../site.ts';

/**
 * Every mark leads to a note, every note has a mark on its own page, and both link to each other. In a passage quoted
 * on another page, marks lead to the notes of the article.
 */
export function notes(site: BuiltSite): OutputFinding[] {
  const noteIds = new Map(site.pages.map(({ file, notes }) => [file, new Set(notes.map(({ id }) => id))]));
  const leadsToNote = ({ href }: Mark, file: string) => {
    const to = resolveAddress(href, { file, base: site.base, origin: site.origin });
    return to.kind === 'internal' && noteIds.get(fileOf(to.path))?.has(to.fragment) === true;
  };
  return site.pages.flatMap((page) => [
    ...page.marks
      .filter((mark) => !leadsToNote(mark, page.file))
      .map(({ href, line }): OutputFinding => {
        const found = `a mark that leads to “${href}”`;
        return {
          code: 'mark-link-broken',
          file: page.file,
          line,
          found,
          expected: 'the id of a note, such as “#fn-651”',
        };
      }),
    ...faultsOf(page),
  ]);
}

function faultsOf({ file, marks, notes }: Page): OutputFinding[] {
  const faults: OutputFinding[] = [];
  const add = (code: OutputCode, line: number, found: string, expected: string) =>
    faults.push({ code, file, line, found, expected });

  for (const { id, line, backLinks } of notes) {
    const citing = marks.filter(({ href }) => href === `#${id}`);
    if (citing.length === 0) add('note-link-missing', line, `${id}, which no mark leads to`, 'a mark for every note');
    for (const mark of citing) {
      if (mark.id && backLinks.some(({ href }) => href === `#${mark.id}`)) continue;
      add(
        'note-without-back-link',
        line,
        `no link in ${id} back to ${mark.id ?? 'a mark without an id'}`,
        'a back link for each mark',
      );
    }
    for (const link of backLinks) {
      if (citing.some((mark) => link.href === `#${mark.id}`)) continue;
      add('back-link-astray', link.line, `a link in ${id} back to “${link.href}”`, 'a mark that leads to this note');
    }
  }
  return faults;
}
