import type { Element, ElementContent } from 'hast';

const OPENING = '[archive: ';

/**
 * Puts the archive's own remarks in a text or note into an element, so that readers can tell them from the author's
 * words.
 *
 * `<https://x.example/a> [archive: damaged address; likely <https://x.example/b>]` →
 * `<a …>…</a> <span class="archive-remark">[archive: damaged address; likely <a …>…</a>]</span>`
 */
export function wrapArchiveRemarks(element: Element): void {
  const { children } = element;
  for (let index = 0; index < children.length; index++) {
    const child = children[index];
    if (child?.type === 'element') wrapArchiveRemarks(child);
    const start = child?.type === 'text' ? child.value.indexOf(OPENING) : -1;
    if (child?.type !== 'text' || start < 0) continue;
    const rest: ElementContent[] = [text(child.value.slice(start)), ...children.slice(index + 1)];
    const end = rest.findIndex((node) => node.type === 'text' && node.value.includes(']'));
    const last = rest[end];
    if (last?.type !== 'text') continue;
    const close = last.value.indexOf(']') + 1;
    const remark = [...rest.slice(0, end), text(last.value.slice(0, close))];
    const after = last.value.slice(close);
    children.splice(
      index,
      end + 1,
      ...textUnlessEmpty(child.value.slice(0, start)),
      { type: 'element', tagName: 'span', properties: { className: ['archive-remark'] }, children: remark },
      ...textUnlessEmpty(after),
    );
    // The next step continues after the remark.
    if (start > 0) index++;
  }
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}

function textUnlessEmpty(value: string): ElementContent[] {
  return value === '' ? [] : [text(value)];
}
