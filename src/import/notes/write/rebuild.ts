import type { Element, ElementContent, Root } from 'hast';
import type { Taken } from '../../model/post.ts';
import { sliceText } from '../../model/text-nodes.ts';
import type { Dropped } from '../finding.ts';
import type { Span } from '../page/places.ts';
import { walk } from '../page/walk.ts';

/** What is done to a tree: notes are cut out of it, parts are dropped, marks put in. */
export interface Changes {
  notes: (Span & { label: string })[];
  /** Never overlapping; inside of a note or outside of all. */
  dropped: Dropped[];
  marks: { at: number; label: string }[];
}

/** A changed tree, with what was cut out of it. */
export interface Rebuilt {
  tree: Root;
  /** By label. */
  notes: Map<string, ElementContent[]>;
  taken: Taken[];
}

/**
 * Applies all changes in one walk. A note that crosses elements takes a copy of each along, as a range that is cut out
 * of a page in a browser does. Elements that a change leaves empty stay: whoever makes plain blocks drops them.
 */
export function rebuild(tree: Root, changes: Changes): Rebuilt {
  const taken: Taken[] = [];
  const notes = new Map<string, ElementContent[]>();
  const root: Sink = { children: [], goal: 'tree' };
  const sinks: Sink[] = [root];
  const open: Open[] = [];
  const steps = stepsOf(changes);
  let nextStep = 0;

  const current = (): Sink => sinks.at(-1) ?? root;
  const place = (): ElementContent[] => {
    const last = open.at(-1);
    return last?.sink === current() ? last.copy.children : current().children;
  };
  const put = (node: ElementContent): void => {
    place().push(node);
  };
  const openCopy = (element: Element): void => {
    const copy: Element = { ...element, children: [] };
    put(copy);
    open.push({ copy, sink: current() });
  };
  const closeSink = (): void => {
    const sink = sinks.pop();
    if (sink?.goal === 'note') notes.set(sink.label, sink.children);
    let firstInside = open.length;
    while (firstInside > 0 && open[firstInside - 1]?.sink === sink) firstInside -= 1;
    for (const { copy } of open.splice(firstInside)) openCopy(copy);
  };
  const takeSteps = (until: number): void => {
    for (let step = steps[nextStep]; step && step.at <= until; step = steps[nextStep]) {
      nextStep += 1;
      if (step.do === 'close') closeSink();
      else if (step.do === 'mark') put(markOf(step.label));
      else sinks.push({ children: [], ...step.sink });
    }
  };
  const leave = (): void => {
    const last = open.pop();
    if (!last) return;
    for (let index = sinks.length - 1; index >= 0 && sinks[index] !== last.sink; index -= 1) {
      const sink = sinks[index];
      if (sink && sink.children.length > 0) sink.children = [{ ...last.copy, children: sink.children }];
    }
  };

  const size = walk(tree, {
    enter(element, at) {
      takeSteps(at);
      openCopy(element);
    },
    leave(_, at) {
      takeSteps(at);
      leave();
    },
    other(node, at) {
      takeSteps(at);
      if (node.type === 'comment') put(node);
    },
    text(text, at) {
      for (let from = 0; from < text.value.length;) {
        takeSteps(at + from);
        const to = Math.min(text.value.length, (steps[nextStep]?.at ?? Infinity) - at);
        const slice = from === 0 && to === text.value.length ? text : sliceText(text, from, to);
        const sink = current();
        if (sink.goal !== 'nowhere') put(slice);
        else if (slice.data?.at !== undefined && slice.value.trim() !== '')
          taken.push(takenOf(slice.data.at, slice.value, sink));
        from = to;
      }
    },
  });
  takeSteps(size);
  return { tree: { ...tree, children: root.children }, notes, taken };
}

type Goal =
  { goal: 'tree' } | { goal: 'note'; label: string } | { goal: 'nowhere'; as: Dropped['as']; why: string | undefined };
type Sink = { children: ElementContent[] } & Goal;

interface Open {
  copy: Element;
  sink: Sink;
}

type Step = { at: number } & ({ do: 'open'; sink: Goal } | { do: 'close' } | { do: 'mark'; label: string });

/** Changes in the order in which a walk meets them; at one place what ends comes first, and a mark before what it replaces. */
function stepsOf({ notes, dropped, marks }: Changes): Step[] {
  const steps: (Step & { rank: number })[] = [];
  for (const { from, to, label } of notes) {
    if (to <= from) continue;
    steps.push({ at: from, do: 'open', sink: { goal: 'note', label }, rank: 2 }, { at: to, do: 'close', rank: 1 });
  }
  for (const { from, to, as, why } of dropped) {
    if (to <= from) continue;
    steps.push({ at: from, do: 'open', sink: { goal: 'nowhere', as, why }, rank: 4 }, { at: to, do: 'close', rank: 0 });
  }
  for (const { at, label } of marks) steps.push({ at, do: 'mark', label, rank: 3 });
  return steps.sort((a, b) => a.at - b.at || a.rank - b.rank);
}

function markOf(label: string): Element {
  return { type: 'element', tagName: 'note-mark', properties: { label }, children: [] };
}

function takenOf(at: number, value: string, sink: Sink & { goal: 'nowhere' }): Taken {
  const taken: Taken = { start: at, end: at + value.length, to: sink.as };
  if (sink.why !== undefined) taken.why = sink.why;
  return taken;
}
