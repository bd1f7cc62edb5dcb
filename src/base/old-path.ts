/**
 * A former path of an article in the form that is compared and used for file names: not percent-encoded, with a slash
 * at the end.
 *
 * "/2022/caf%C3%A9" → "/2022/café/"
 */
export function oldPath(path: string): string {
  return decode(path).normalize('NFC').replace(/\/?$/, '/');
}

/** Returns the path unchanged if its encoding is broken: the schema reports that. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
