import { closeSync, openSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { UserError } from '../base/user-error.ts';
import { writeFault } from './write-fault.ts';

/** Work that only one program at a time may do in a folder. */
export interface LockSettings {
  folder: string;
  /** The name of the work; work of another name may run at the same time. @example "import" */
  name: string;
  /** Called once if another program has the lock. */
  onWait: () => unknown;
  /** Aborts the waiting. */
  stop?: AbortSignal | undefined;
}

/**
 * Does work as soon as no other program does the work of this name in a folder.
 *
 * The lock is a lock of the operating system on an empty file that SQLite opens: it ends with its process, however that
 * ends, and needs no heartbeat.
 *
 * @throws what the work throws; {@link StoppedWaiting}; a UserError when the folder cannot be written to
 */
export async function withLock<Result>(settings: LockSettings, work: () => Promise<Result>): Promise<Result> {
  const release = await acquire(settings);
  try {
    return await work();
  } finally {
    release();
  }
}

/** The program was stopped before its work began. */
export class StoppedWaiting extends UserError {}

/** Milliseconds between two attempts. */
const PAUSE = 250;

async function acquire({ folder, name, onWait, stop }: LockSettings): Promise<() => void> {
  const file = join(folder, `.${name}.lock`);
  for (let attempt = 1; ; attempt++) {
    const lock = tryToLock(file);
    if (lock === 'gone') continue;
    if (lock !== 'held') return lock;
    if (attempt === 1) onWait();
    try {
      await setTimeout(PAUSE, undefined, { signal: stop });
    } catch (cause) {
      throw new StoppedWaiting('Stopped while waiting; nothing was done.', { cause });
    }
  }
}

/**
 * @returns a function that releases the lock; or that another process has it, or that the file was deleted meanwhile
 */
function tryToLock(file: string): (() => void) | 'held' | 'gone' {
  let database: DatabaseSync | undefined;
  try {
    closeSync(openSync(file, 'a'));
    const before = identityOf(file);
    database = new DatabaseSync(file, { timeout: 0 });
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    if (before === undefined || identityOf(file) !== before) {
      database.close();
      return 'gone';
    }
  } catch (error) {
    database?.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === BUSY) return 'held';
    throw writeFault(`${file} cannot be written`, error);
  }
  const held = database;
  return () => {
    // The file is deleted before the lock is released, so that nobody locks it in between.
    unlinkIfAllowed(file);
    held.close();
  };
}

/** SQLITE_BUSY. */
const BUSY = 5;

/** The identity of a file, different from that of a later file of the same name; undefined if there is no file. */
function identityOf(file: string): string | undefined {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stats && `${stats.dev}:${stats.ino}:${stats.birthtimeNs}`;
}

/** Deletes the file; where the system does not delete open files, it stays, empty. */
function unlinkIfAllowed(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // It does no harm.
  }
}
