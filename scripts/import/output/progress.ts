import { SingleBar } from 'cli-progress';
import type { Listener } from '../run-import.ts';

/** How often plain output says how far it is. */
const EVERY = 1000;

/** Tells whoever runs the program how it goes: a bar in a terminal, plain lines elsewhere. */
export function startProgress(output: NodeJS.WriteStream = process.stdout): Listener & { stop: () => void } {
  if (!output.isTTY) {
    let told = 0;
    return {
      say: (text) => output.write(`${text}\n`),
      progress: (share, posts) => {
        if (posts < told + EVERY) return;
        told = posts - (posts % EVERY);
        output.write(`… ${posts.toLocaleString('en')} posts, ${percent(share)} %\n`);
      },
      stop: () => undefined,
    };
  }
  const bar = new SingleBar({ format: '{bar} {percentage} % | {posts} posts', stream: output, clearOnComplete: true });
  let isRunning = false;
  return {
    say(text) {
      // The bar's line is cleared, and drawn again below the text.
      if (isRunning) output.write('\r\u001B[K');
      output.write(`${text}\n`);
    },
    progress(share, posts) {
      if (!isRunning) bar.start(100, 0, { posts });
      isRunning = true;
      bar.update(percent(share), { posts });
    },
    stop() {
      if (isRunning) bar.stop();
    },
  };
}

function percent(share: number): number {
  return Math.min(100, Math.floor(share * 100));
}
