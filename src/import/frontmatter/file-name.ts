const LONGEST = 100;

/** A slug as the name of a file or folder may have it: cut between words where it is long. */
export function cutSlug(long: string): string {
  if (long.length <= LONGEST) return long;
  const hyphen = long.lastIndexOf('-', LONGEST);
  return long.slice(0, hyphen > 0 ? hyphen : LONGEST);
}

/** Whether Windows does not allow this name for files: it is that of a device, whatever ending follows it. */
export function isReservedName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name);
}
