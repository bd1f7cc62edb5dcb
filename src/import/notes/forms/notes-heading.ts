import type { Dropped, SearchContext } from '../finding.ts';
import { isDivided, lineAt, type Span } from '../page/places.ts';
import { readable } from '../page/read-page.ts';

/**
 * What the heading of a list of notes says, in the languages that such lists come in: a regular expression in small
 * letters.
 */
export const notesHeadingPattern =
  'notes?|foot-?notes?|end-?notes?|side-?notes?|margin notes?|notes and references|references and notes|references|sources|citations|works cited|bibliography|' +
  'anmerkungen|fu(?:ß|ss)noten|endnoten|quellen|einzelnachweise|notes de bas de page|références|notes et références|' +
  'notas?|notas al pie|referencias|fuentes|note a piè di pagina|note|fonti|riferimenti|voetnoten|noten|eindnoten|bronnen|' +
  'noter|fotnoter|källor|przypisy|poznámky|примечани[ея]|сноск[аи]|источники|ссылки|примітки|izohlar|dipnotlar|notlar|' +
  'notas de rodapé|notas e referências|notas y referencias|bibliograf[ií]a|bibliographie|literatur|литература|библиография|kaynaklar|kaynakça|' +
  'ملاحظات|الملاحظات|الهوامش|هوامش|المراجع|مراجع|المصادر|الحواشي|הערות|מקורות|پانویس|منابع|σημειώσεις|παραπομπές|' +
  '注|注釈|脚注|注释|註|註釋|参考文献|參考資料';

/** Whether a line only says that notes follow. @example "Notes", "Footnotes:", "Anmerkungen", "Примечания" */
export function isNotesHeading(view: string): boolean {
  if (view.length > 100) return false;
  const text = readable(view).trim().toLowerCase();
  return saying.test(text.replace(/^[[(\d.\s—–-]+|[\])\s:.—–-]+$/g, ''));
}

/** Whether a line is only a rule that someone typed. @example "_____", "* * *" */
export function isTypedRule(view: string): boolean {
  return view.length < 200 && /^(?:[-_*=—–~]\s?){3,}$/.test(readable(view).trim());
}

/** Headings of notes, and rules before notes, under which nothing is left. */
export function separatorsLeft({ page, lines, isClaimed }: SearchContext): Dropped[] {
  const rules = page.dividers.filter(({ node }) => node.tagName === 'hr');
  const headings = lines.filter(({ from, to, heading }) => {
    const view = page.view.slice(from, Math.min(to, from + 200));
    return !isClaimed(from) && (heading ? isNotesHeading(view) : isNotesHeading(view) || isTypedRule(view));
  });
  const dropped: Dropped[] = [];
  const separators: Span[] = [...rules, ...headings].sort((a, b) => b.from - a.from);
  const gone = new Set<number>();
  for (const { from, to } of separators) {
    let index = lineAt(lines, to + 1);
    const first = index;
    while (lines[index] && (isClaimed(lines[index]?.from ?? 0) || gone.has(lines[index]?.from ?? 0))) index += 1;
    const next = lines[index];
    const held = lines.slice(first, index).some((line) => isClaimed(line.from));
    const isEmpty = !next || next.heading || isDivided(page, { from: to - 1, to: next.from });
    // A line that only says “Notes” is of the notes right below it, whatever follows them.
    const isOfNotes = isClaimed(lines[first]?.from ?? 0) && lines.some((line) => line.from === from && !line.heading);
    if (!held || !(isEmpty || isOfNotes)) continue;
    dropped.push({ from, to, as: 'left-out', why: 'the heading of the notes' });
    gone.add(from);
  }
  return dropped;
}

const saying = new RegExp(`^(?:${notesHeadingPattern})$`, 'u');
