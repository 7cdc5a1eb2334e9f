import { SingleBar } from 'cli-progress';
import type { Progress } from './analyze-file.js';

export interface ProgressDisplay {
  show(progress: Progress): void;
  end(): void;
}

/** A bar on standard error for people; standard output stays free for the result. Nothing where nobody watches. */
export function createProgressDisplay(stream: NodeJS.WriteStream): ProgressDisplay {
  if (!stream.isTTY) return { show: () => {}, end: () => {} };
  const bar = new SingleBar({
    stream,
    format: '{bar} {percentage} %  {text}',
    barsize: 28,
    hideCursor: true,
    clearOnComplete: true,
    linewrap: false,
    barCompleteChar: '█',
    barIncompleteChar: '░',
  });
  let started = false;
  return {
    show({ percent, message }) {
      if (!started) bar.start(100, 0, { text: message });
      started = true;
      bar.update(Math.floor(percent), { text: message });
    },
    end() {
      if (started) bar.stop();
    },
  };
}
