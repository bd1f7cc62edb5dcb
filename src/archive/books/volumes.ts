/** Hosts refuse files of more than 25 MB; readers on phones are slow with those of more than 20. */
const MOST = 18_000_000;

/** Shares chapters out among volumes, in order, so that each has at most some weight, unless one chapter has more. */
export function volumesOf<Item extends { weight: number }>(chapters: readonly Item[], most = MOST): Item[][] {
  const volumes: Item[][] = [[]];
  let weight = 0;
  for (const chapter of chapters) {
    if (weight > 0 && weight + chapter.weight > most) {
      volumes.push([]);
      weight = 0;
    }
    volumes.at(-1)?.push(chapter);
    weight += chapter.weight;
  }
  return volumes;
}
