import { SingleBar } from 'cli-progress';

/** Tells whoever runs a program how it goes. */
export interface Progress {
  /** A line of the report. */
  say: (text: string) => void;
  /** How far it is, from 0 to 1, and how many things it has done. */
  progress: (share: number, count: number) => void;
  /** Takes the bar away. */
  stop: () => void;
}

export interface ProgressSettings {
  /** What is counted. @example "posts" */
  unit: string;
  /** After how many of them plain output says how far it is. */
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
