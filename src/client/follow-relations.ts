/** Brings out the lines of the box that is pointed at or focused, in each picture of relations. */
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
