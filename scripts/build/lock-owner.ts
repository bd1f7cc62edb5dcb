import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { isRunning } from './is-running.ts';

/**
 * A name for a process that no later one will have, fit for the name of a file: its number, which a system gives out
 * again, when it began, where the system says so, and the machine.
 *
 * @example ownerName() → "4711-889123-laptop"
 */
export function ownerName(pid = process.pid): string {
  return `${pid}-${beganAt(pid) ?? 0}-${encodeURIComponent(hostname())}`;
}

/** Whether the process of that name has ended for certain; false for one of another machine. */
export function hasEnded(owner: string): boolean {
  const [, pid = '', began, host] = /^(\d+)-(\d+)-(.+)$/.exec(owner) ?? [];
  if (host !== encodeURIComponent(hostname())) return false;
  if (!isRunning(Number(pid))) return true;
  const now = beganAt(Number(pid));
  return now !== undefined && began !== '0' && began !== now;
}

/** When a process began, in the clock ticks of Linux since the machine did. */
function beganAt(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in parentheses and may hold any sign; the 22nd field is what we want.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
