import type { Finding, SearchContext } from '../../finding.ts';
import { property } from '../../page/elements.ts';
import type { Span } from '../../page/places.ts';
import { definitionAt } from '../shared/definitions.ts';
import { readNumeral } from '../shared/numeral.ts';
import type { Pair } from './linked-notes.ts';
import { notesFromPairs } from './linked-notes.ts';

/**
 * The Footnotes block of WordPress: `<sup data-fn="UUID" class="fn"><a href="#UUID" id="UUID-link">1</a></sup>` and
 * `<li id="UUID">note <a href="#UUID-link">↩︎</a></li>`. Other things carry `data-fn` too, but no UUID.
 */
export function coreBlock(context: SearchContext): Finding {
  const { page } = context;
  const pairs = page.elements.flatMap((mark, index): Pair[] => {
    const id = property(mark.node, 'dataFn');
    const target = isUuid.test(id) ? page.byId.get(id) : undefined;
    const start = target?.node.tagName === 'li' ? definitionAt(context, target) : undefined;
    const whole = [mark, page.elements[index + 1]].find((part) => part && showsNumber(context, part));
    return start && whole ? [{ mark: whole, start }] : [];
  });
  return { notes: notesFromPairs(context, pairs), dropped: [], warnings: [] };
}

/** Whether an element shows a number and nothing else: one that is never closed shows what follows, too. */
function showsNumber({ page }: SearchContext, { from, to }: Span): boolean {
  return readNumeral(page.view.slice(from, to)) !== undefined;
}

/** The name of a note of the Footnotes block. */
export const isUuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
