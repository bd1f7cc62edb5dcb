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
  return damagedAddresses(text).map(({ at: offset, address, proposal, by }) => ({
    code: 'address-broken',
    ...at(nodes, offset),
    found: `the address ${address} in note ${label}, ${by === 'space' ? 'broken by a space' : 'which seems to lack a hyphen'}`,
    expected: 'It stands as it was found: correct it when the proposal opens.',
    proposal,
    confidence: by === 'space' ? 0.9 : 0.7,
  }));
}

function at(nodes: ReturnType<typeof textNodesIn>, offset: number): Pick<Warning, 'at'> {
  let end = 0;
  for (const { value, data } of nodes) {
    end += value.length;
    if (offset < end) return data?.at === undefined ? {} : { at: data.at + value.length - (end - offset) };
  }
  return {};
}
