import type { Places } from './export-places.ts';

/** What a filter leaves of the passages of a page. */
export interface ShownPassages {
  /** Whether anything is hidden. */
  isFiltered: boolean;
  paragraphs: number;
  /** Their paragraphs and notes, by the slugs of articles. */
  places: Map<string, Places>;
  /** The line of the other country, group or person, if the filter is that all paragraphs name it, and nothing else. */
  companion: HTMLElement | undefined;
}

/** Reads what is shown of a list of passages, whichever way it is filtered. */
export function shownPassages(passages: HTMLElement): ShownPassages {
  const all = [...passages.querySelectorAll<HTMLElement>('.found .passage, .found .in-notes')];
  const shown = all.filter((part) => part.checkVisibility());
  const places = new Map<string, Places>();
  for (const part of shown) {
    const slug = part.closest('.dossier')?.id.slice('in-'.length) ?? '';
    const found = places.get(slug) ?? { named: new Set(), paragraphs: new Set() };
    places.set(slug, found);
    if (part.matches('.in-notes')) for (const label of idsIn(part, 'li > a', 'fn-')) found.named.add(label);
    else for (const number of idsIn(part, 'footer > a', 'p-')) found.paragraphs.add(Number(number));
  }
  return {
    isFiltered: shown.length < all.length,
    paragraphs: shown.filter((part) => part.matches('.passage')).length,
    places,
    companion: companionIn(passages),
  };
}

/** The ids that links of a part lead to, without their beginning. */
function idsIn(part: HTMLElement, links: string, beginning: string): string[] {
  return [...part.querySelectorAll<HTMLAnchorElement>(links)].map(({ hash }) =>
    decodeURIComponent(hash).slice(`#${beginning}`.length),
  );
}

function companionIn(passages: HTMLElement): HTMLElement | undefined {
  const others = passages.querySelector(':is([name=year],[name=topic]):checked:not([value=all])');
  if (others || passages.querySelector('.found > :target')) return undefined;
  const target = passages.querySelector<HTMLElement>('.one-companion:target');
  const field = passages.querySelector<HTMLInputElement>('[name=with]:checked:not([value=all])');
  const ofField = field && passages.querySelector<HTMLElement>(`[data-companion="${field.value}"]`);
  // With both, paragraphs name both.
  return target && ofField && target !== ofField ? undefined : (target ?? ofField ?? undefined);
}
