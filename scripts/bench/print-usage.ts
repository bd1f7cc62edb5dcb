import { existsSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before a measured program: when that ends, it prints its memory in kilobytes and its CPU time in seconds.
process.on('exit', () => {
  if (!isMainThread) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const seconds = (userCPUTime + systemCPUTime) / 1e6 + secondsOfChildren();
  process.stderr.write(`\nusage ${maxRSS} ${seconds.toFixed(2)}\n`);
});

/** CPU time of programs that this one started and that have ended; only Linux tells (proc(5), cutime and cstime). */
function secondsOfChildren(): number {
  const path = '/proc/self/stat';
  if (!existsSync(path)) return 0;
  const fields = readFileSync(path, 'utf8').split(') ')[1]?.split(' ') ?? [];
  // Fields 16 and 17 count from the first one; two of them, and the name, were cut off. They are in hundredths.
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
