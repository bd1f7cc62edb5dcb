/** Whether a message of Astro's only says that an archive has no records of a kind, which is allowed. */
export function isEmptyCollectionWarning(message: string): boolean {
  return /^The collection "\w+" does not exist or is empty/.test(message);
}
