import { describe, expect, it } from 'vitest';
import { readArguments } from './read-arguments.ts';

describe('readArguments', () => {
  it('has defaults', () => {
    expect(readArguments([], {})).toEqual({
      olderThan: 30,
      format: 'terminal',
      archive: false,
      dryRun: false,
      allowPrivate: false,
    });
  });

  it('reads every option', () => {
    const options = [
      '--older-than',
      '0',
      '--only',
      'wire.example',
      '--archive',
      '--allow-private',
      '--dry-run',
      '--json',
    ];
    expect(readArguments(options)).toEqual({
      olderThan: 0,
      only: 'wire.example',
      format: 'json',
      archive: true,
      dryRun: true,
      allowPrivate: true,
    });
  });

  it.each([[['--older-than', 'a month']], [['--older-than=-1']], [['--newer-than', '3']], [['wire.example']]])(
    'says what was expected instead of %j',
    (args) => {
      expect(() => readArguments(args)).toThrow('--older-than DAYS');
    },
  );
});
