/**
 * A former path of an article as paths are compared and files are named: in plain characters, with a slash at its end.
 *
 * "/2022/caf%C3%A9" → "/2022/café/"
 */
export function oldPath(path: string): string {
  return decode(path).normalize('NFC').replace(/\/?$/, '/');
}

/** The path as it is where it is no percent-encoded text: the schema names that. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
