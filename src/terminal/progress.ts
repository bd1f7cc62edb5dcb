import { SingleBar } from 'cli-progress';

/** Shows the progress of a program. */
export interface Progress {
  /** Prints a line. */
  say: (text: string) => void;
  /** Sets the progress, from 0 to 1, and the number of things done. */
  progress: (share: number, count: number) => void;
  /** Removes the bar. */
  stop: () => void;
}

export interface ProgressSettings {
  /** What is counted. @example "posts" */
  unit: string;
  /** Plain output prints a line after this many. */
  every: number;
}

/** A bar in a terminal, plain lines elsewhere. */
export function startProgress(
  { unit, every }: ProgressSettings,
  output: NodeJS.WritableStream & { isTTY?: boolean } = process.stdout,
): Progress {
  if (!output.isTTY) {
    let told = 0;
    return {
      say: (text) => output.write(`${text}\n`),
      progress: (share, count) => {
        if (count < told + every) return;
        told = count - (count % every);
        output.write(`… ${count.toLocaleString('en')} ${unit}, ${percent(share)} %\n`);
      },
      stop: () => undefined,
    };
  }
  const format = `{bar} {percentage} % | {count} ${unit}`;
  const bar = new SingleBar({ format, stream: output, clearOnComplete: true });
  let isRunning = false;
  return {
    say(text) {
      // The bar's line is cleared, and drawn again below the text.
      if (isRunning) output.write('\r\u001B[K');
      output.write(`${text}\n`);
    },
    progress(share, count) {
      if (!isRunning) bar.start(100, 0, { count });
      isRunning = true;
      bar.update(percent(share), { count });
    },
    stop() {
      if (isRunning) bar.stop();
    },
  };
}

function percent(share: number): number {
  return Math.min(100, Math.floor(share * 100));
}
