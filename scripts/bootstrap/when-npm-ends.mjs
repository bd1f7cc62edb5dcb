/**
 * Calls `stop` when the npm that runs this program was ended. npm starts programs through a shell, which does not pass
 * on a signal: without this, a server would go on alone. Returns what ends the watch.
 */
export function whenNpmEnds(stop) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return () => undefined;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 250);
  watch.unref();
  return () => clearInterval(watch);
}
