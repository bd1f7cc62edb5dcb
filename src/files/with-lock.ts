import { closeSync, openSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { UserError } from '../base/user-error.ts';
import { writeFault } from './write-fault.ts';

/** What only one program at a time may do in a folder. */
export interface LockSettings {
  folder: string;
  /** Of the work: other work may go on beside it. @example "import" */
  name: string;
  /** Told once when another program has to be waited for. */
  onWait: () => unknown;
  /** Ends the waiting. */
  stop?: AbortSignal | undefined;
}

/**
 * Does work when no other program is at the work of this name in a folder.
 *
 * The lock is one of the operating system's, on an empty file that SQLite opens: it ends with the process that holds
 * it, however that ends, and however long its work keeps it from giving signs of life.
 *
 * @throws what the work throws; {@link StoppedWaiting}; an Error for the user when the folder cannot be written to
 */
export async function withLock<Result>(settings: LockSettings, work: () => Promise<Result>): Promise<Result> {
  const release = await acquire(settings);
  try {
    return await work();
  } finally {
    release();
  }
}

/** Says for the user that the program was stopped before it began. */
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

/** @returns what releases the lock; or that another holds it, or that the file went while this opened it */
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
    // The file goes while the lock is held, so that nobody locks it in between.
    unlinkIfAllowed(file);
    held.close();
  };
}

/** SQLITE_BUSY. */
const BUSY = 5;

/** The identity of a file, which a later file of the same name does not share; undefined where there is no file. */
function identityOf(file: string): string | undefined {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stats && `${stats.dev}:${stats.ino}:${stats.birthtimeNs}`;
}

/** Where an open file cannot be removed, it stays, empty. */
function unlinkIfAllowed(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // It does no harm.
  }
}
