/** Highlights the lines of a box that is hovered or focused, in each relations diagram. */
for (const picture of document.querySelectorAll<SVGElement>('svg.relation-lines')) {
  const follow = ({ type, target }: Event) => {
    const isLeft = type === 'pointerleave' || type === 'focusout';
    const node =
      !isLeft && target instanceof Element ? target.closest<SVGElement>('.node')?.dataset['node'] : undefined;
    for (const edge of picture.querySelectorAll<SVGElement>('.edge')) {
      edge.classList.toggle('near', node !== undefined && edge.dataset['ends']?.split(' ').includes(node));
    }
  };
  for (const type of ['pointerover', 'pointerleave', 'focusin', 'focusout']) picture.addEventListener(type, follow);
}
