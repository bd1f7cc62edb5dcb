/** Whether Windows does not allow this name for files: it is that of a device, whatever ending follows it. */
export function isReservedName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name);
}
