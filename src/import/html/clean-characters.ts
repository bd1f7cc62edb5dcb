import type { Root } from 'hast';
import { type Changed, describeChanged, withoutControls } from '../input/controls.ts';
import type { Warning } from '../model/warning.ts';
import { walkNodes } from './nodes.ts';

/**
 * Takes control characters out of texts and attributes, as character references bring them in: no page can show them,
 * and the site refuses them.
 *
 * `a&#127;b` → `ab`
 */
export function cleanCharacters(tree: Root): Warning[] {
  const changed: Changed[] = [];
  const cleaned = (text: string): string => {
    const read = withoutControls(text);
    changed.push(...read.changed);
    return read.clean;
  };
  walkNodes(tree.children, (node) => {
    if (node.type === 'text') node.value = cleaned(node.value);
    if (node.type !== 'element') return;
    for (const [name, value] of Object.entries(node.properties)) {
      if (typeof value === 'string') node.properties[name] = cleaned(value);
    }
  });
  return controlWarnings(changed);
}

/** What a person should see of control characters that were restored or left out. */
export function controlWarnings(changed: readonly Changed[]): Warning[] {
  return describeChanged(changed).map((found): Warning => ({
    code: 'encoding-repaired',
    found,
    expected: 'See whether the words are right.',
  }));
}
