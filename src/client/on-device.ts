/** What is kept on this device under a key; undefined if nothing is, or if the browser keeps nothing. */
export function readOnDevice(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    // Browsers can be set to keep nothing.
    return undefined;
  }
}

/** Keeps something on this device, if the browser allows it. */
export function keepOnDevice(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It holds for this page.
  }
}

/** Forgets what is kept on this device under a key. */
export function forgetOnDevice(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing is kept.
  }
}
