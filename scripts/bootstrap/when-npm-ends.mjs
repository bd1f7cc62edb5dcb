/**
 * Calls `stop` when the npm that started this program ends. npm starts programs through a shell, which does not pass on
 * signals: without this, a server would go on running. Returns a function that ends the watch.
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
