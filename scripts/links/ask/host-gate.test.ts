import { describe, expect, it } from 'vitest';
import { testClock } from '../testing/test-asker.ts';
import { HostGate, hostOf } from './host-gate.ts';

const open = new AbortController().signal;

describe('HostGate', () => {
  it('runs tasks of a host one after the other, with a pause between them', async () => {
    const clock = testClock();
    const gate = new HostGate(1_000, clock, open);
    const start = clock.now();
    const log: string[] = [];
    const task = (name: string) =>
      gate.pass('wire.example', async () => {
        log.push(`${name} begins at ${clock.now() - start}`);
        await clock.sleep(200, open);
        log.push(`${name} ends at ${clock.now() - start}`);
      });
    await Promise.all([task('first'), task('second')]);
    expect(log).toEqual(['first begins at 0', 'first ends at 200', 'second begins at 1200', 'second ends at 1400']);
  });

  it('runs tasks of different hosts at the same time', async () => {
    const gate = new HostGate(1_000, testClock(), open);
    const first = Promise.withResolvers<string>();
    const waiting = gate.pass('wire.example', () => first.promise);
    expect(await gate.pass('primer.example', () => Promise.resolve('passed'))).toBe('passed');
    first.resolve('passed at last');
    expect(await waiting).toBe('passed at last');
  });

  it('runs the next task if one fails', async () => {
    const gate = new HostGate(1_000, testClock(), open);
    const failing = gate.pass('wire.example', () => Promise.reject(new Error('no')));
    const next = gate.pass('wire.example', () => Promise.resolve('passed'));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('passed');
  });

  it('blocks a host for the given time, or for the pause if that is longer', async () => {
    const clock = testClock();
    const gate = new HostGate(1_000, clock, open);
    const start = clock.now();
    gate.hold('wire.example', 30_000);
    gate.hold('wire.example', 10);
    expect(await gate.pass('wire.example', () => Promise.resolve(clock.now() - start))).toBe(30_000);
  });

  it('runs no task after the program was stopped', async () => {
    const stopper = new AbortController();
    const gate = new HostGate(1_000, testClock(), stopper.signal);
    await gate.pass('wire.example', () => Promise.resolve());
    stopper.abort(new Error('stopped'));
    await expect(gate.pass('wire.example', () => Promise.resolve())).rejects.toThrow('stopped');
  });
});

describe('hostOf', () => {
  it('is the same with and without www, and for every port', () => {
    expect(hostOf('https://www.wire.example/ferry')).toBe('wire.example');
    expect(hostOf('http://wire.example:8080/')).toBe('wire.example');
    expect(hostOf('http://www2.wire.example/')).toBe('www2.wire.example');
  });
});
