/** Reads a slug as WordPress stores it: letters beyond ASCII as %xx of UTF-8. One that is cut short loses its end. */
export function readSlug(stored: string): string {
  return stored.replace(/(?:%[\da-f]{2})+/gi, (escapes) =>
    Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8').replaceAll('\uFFFD', ''),
  );
}
