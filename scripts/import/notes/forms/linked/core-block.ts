import type { Finding, Scene } from '../../finding.ts';
import { property } from '../../page/elements.ts';
import { definitionAt } from '../shared/definitions.ts';
import type { Pair } from './linked-notes.ts';
import { notesFromPairs } from './linked-notes.ts';

/**
 * The Footnotes block of WordPress: `<sup data-fn="UUID" class="fn"><a href="#UUID" id="UUID-link">1</a></sup>` and
 * `<li id="UUID">note <a href="#UUID-link">↩︎</a></li>`. Other things carry `data-fn` too, but no UUID.
 */
export function coreBlock(scene: Scene): Finding {
  const { page } = scene;
  const pairs = page.elements.flatMap((mark): Pair[] => {
    const id = property(mark.node, 'dataFn');
    const target = isUuid.test(id) ? page.byId.get(id) : undefined;
    const start = target?.node.tagName === 'li' ? definitionAt(scene, target) : undefined;
    return start ? [{ mark, start }] : [];
  });
  return { notes: notesFromPairs(scene, pairs), dropped: [], doubts: [] };
}

/** The name of a note of the Footnotes block. */
export const isUuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
