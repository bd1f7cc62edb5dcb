/** A role of DPUB-ARIA 1.1, which is not in Astro’s types. A new object each time, because Astro changes the object. */
export function docRole(role: `doc-${string}`): Record<string, string> {
  return { role };
}
