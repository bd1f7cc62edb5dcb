import type { Text } from 'hast';
import { damagedAddresses } from '../../archive/citations/advice/damaged-addresses.ts';
import type { Warning } from '../model/warning.ts';
import type { Post, PostNote } from '../model/post.ts';
import { textNodesIn } from '../model/text-nodes.ts';

/**
 * Finds addresses in notes that were damaged on their way. Each comes with the address that it probably was; nothing is
 * changed.
 */
export function brokenAddresses({ notes }: Post): Warning[] {
  return notes.flatMap(inNote);
}

function inNote({ label, children }: PostNote): Warning[] {
  const nodes = textNodesIn(children);
  const text = nodes.map(({ value }) => value).join('');
  return damagedAddresses(text).map(({ at, address, proposal, by }) => ({
    code: 'address-broken',
    at: placeOf(nodes, at),
    found: `the address ${address} in note ${label}, ${by === 'space' ? 'broken by a space' : 'which seems to lack a hyphen'}`,
    expected: 'It was kept as it was found: correct it when the proposal opens.',
    proposal,
    confidence: by === 'space' ? 0.9 : 0.7,
  }));
}

/** Where in the source an offset in the text of some nodes is. */
function placeOf(nodes: readonly Text[], offset: number): number | undefined {
  let start = 0;
  for (const { value, data } of nodes) {
    if (offset < start + value.length) return data?.at === undefined ? undefined : data.at + offset - start;
    start += value.length;
  }
  return undefined;
}
