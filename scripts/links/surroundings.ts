import type { Clock } from './ask/clock.ts';
import type { RequestSettings } from './ask/request.ts';

/** In what surroundings addresses are checked. */
export interface Surroundings extends RequestSettings {
  /** The content folder. */
  folder: string;
  clock: Clock;
  /** Milliseconds between two requests to one host. */
  pause: number;
  /** How many hosts are asked side by side. */
  parallel: number;
  /** The address of the web archive's availability API. */
  archiveApi: string;
}

/** Whom a run tells how it goes. */
export interface Listener {
  /** A line of the report. */
  say: (text: string) => void;
  /** How far it is, from 0 to 1, and how many requests of its plan are done. */
  progress: (share: number, done: number) => void;
}
