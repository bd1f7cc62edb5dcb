import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { startProgress } from './progress.ts';

function output(isTTY: boolean) {
  let text = '';
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY, columns: 80 }), text: () => text };
}

describe('startProgress', () => {
  it('prints a plain line of progress now and then', () => {
    const { stream, text } = output(false);
    const progress = startProgress({ unit: 'addresses', every: 10 }, stream);
    for (let count = 1; count <= 25; count++) progress.progress(count / 40, count);
    progress.say('Done.');
    progress.stop();
    expect(text()).toBe('… 10 addresses, 25 %\n… 20 addresses, 50 %\nDone.\n');
  });
});
