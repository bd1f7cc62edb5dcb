/** The height of the line, as a share of the window, at which a section begins to be the one that is read. */
const LINE = 0.3;

/** Marks the section that is being read in the table of contents. */
export function markSection(): void {
  const contents = document.querySelector<HTMLElement>('.contents');
  const places = [...(contents?.querySelectorAll<HTMLAnchorElement>('a') ?? [])].flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  const update = () => {
    const line = innerHeight * LINE;
    const current = places.findLast(({ heading }) => heading.getBoundingClientRect().top <= line);
    for (const { link } of places) {
      if (link !== current?.link) link.removeAttribute('aria-current');
      else if (!link.hasAttribute('aria-current')) {
        link.setAttribute('aria-current', 'location');
        if (contents) scrollWithin(contents, link);
      }
    }
  };
  // All of the page above the line: a heading changes sides also when the page jumps.
  const crossing = new IntersectionObserver(update, { rootMargin: `9999999px 0px ${(LINE - 1) * 100}%` });
  for (const { heading } of places) crossing.observe(heading);
}

/** Scrolls a list that is higher than the window, and never the page. */
function scrollWithin(list: HTMLElement, link: HTMLElement): void {
  const [outer, inner] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
}
