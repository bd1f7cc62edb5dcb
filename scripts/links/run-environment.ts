import type { Clock } from './ask/clock.ts';
import type { RequestSettings } from './ask/request.ts';

/** The environment of a run, which tests replace. */
export interface RunEnvironment extends RequestSettings {
  /** The content folder. */
  folder: string;
  /** The name of the content folder in reports. */
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
  /** Prints a line. */
  say: (text: string) => void;
  /** Sets the progress, from 0 to 1, and the number of finished requests. */
  progress: (share: number, done: number) => void;
}
