import type { Clock } from './ask/clock.ts';
import type { RequestSettings } from './ask/request.ts';

/** The environment of a run, which tests replace. */
export interface Surroundings extends RequestSettings {
  /** The content folder. */
  folder: string;
  /** The content folder as reports name it. */
  folderName: string;
  /** Prints a report for programs. */
  print: (text: string) => void;
  clock: Clock;
  /** Milliseconds between two requests to one host. */
  pause: number;
  /** The number of hosts asked at the same time. */
  parallel: number;
  /** The address of the web archive's availability API. */
  archiveApi: string;
}

/** Receives the progress of a run. */
export interface Listener {
  /** A line of the report. */
  say: (text: string) => void;
  /** Progress from 0 to 1, and the number of finished requests. */
  progress: (share: number, done: number) => void;
}
