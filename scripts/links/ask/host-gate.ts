import type { Clock } from './clock.ts';

/** Makes requests to one host run one at a time, with a pause after each. Hosts do not wait for each other. */
export class HostGate {
  readonly #pause: number;
  readonly #clock: Clock;
  readonly #stop: AbortSignal;
  readonly #lanes = new Map<string, Lane>();

  /** @param pause milliseconds from the end of one request to the start of the next */
  constructor(pause: number, clock: Clock, stop: AbortSignal) {
    this.#pause = pause;
    this.#clock = clock;
    this.#stop = stop;
  }

  /**
   * Runs a task when it is its turn.
   *
   * @throws what the task throws, or if the program was stopped
   */
  async pass<Result>(host: string, task: () => Promise<Result>): Promise<Result> {
    const lane = this.#laneOf(host);
    const before = lane.last;
    const { promise, resolve } = Promise.withResolvers<void>();
    lane.last = promise;
    await before;
    try {
      this.#stop.throwIfAborted();
      const wait = lane.notBefore - this.#clock.now();
      if (wait > 0) await this.#clock.sleep(wait, this.#stop);
      return await task();
    } finally {
      this.hold(host, this.#pause);
      resolve();
    }
  }

  /** Blocks requests to a host for some milliseconds from now on. */
  hold(host: string, milliseconds: number): void {
    const lane = this.#laneOf(host);
    lane.notBefore = Math.max(lane.notBefore, this.#clock.now() + milliseconds);
  }

  #laneOf(host: string): Lane {
    const lane = this.#lanes.get(host) ?? { last: Promise.resolve(), notBefore: 0 };
    this.#lanes.set(host, lane);
    return lane;
  }
}

/** The host of an address. A name that begins with `www.` counts as the same host. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

interface Lane {
  /** Resolves when the last task in the queue is done. */
  last: Promise<void>;
  notBefore: number;
}
