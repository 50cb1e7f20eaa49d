/** A line on a terminal that tells how far a run is, how fast, and, where the end is known, how long it will take. */

export interface ProgressLine {
  done(): void;
  end(): void;
}

const everyMs = 200;

/** Silent where `stream` is no terminal. `total` null: the end is not known. */
export function progressLine(stream: NodeJS.WriteStream, total: number | null, already = 0): ProgressLine {
  if (!stream.isTTY) return { done: () => undefined, end: () => undefined };
  const began = Date.now();
  let done = already;
  let shown = 0;
  return {
    done: () => {
      done++;
      const now = Date.now();
      if (now - shown < everyMs) return;
      shown = now;
      stream.write(`\r\x1b[2K${describe(done, already, total, (now - began) / 1000)}`);
    },
    end: () => stream.write('\r\x1b[2K'),
  };
}

/** "120 of 1,000 sources, 24 a second, 37 s left". */
export function describe(done: number, already: number, total: number | null, seconds: number): string {
  const rate = seconds > 0 ? (done - already) / seconds : 0;
  const speed = rate >= 1 ? `${Math.round(rate)} a second` : `${Math.round(rate * 60)} a minute`;
  if (total === null) return `${done.toLocaleString('en')} sources, ${speed}`;
  const left = rate > 0 ? `, ${duration((total - done) / rate)} left` : '';
  return `${done.toLocaleString('en')} of ${total.toLocaleString('en')} sources, ${speed}${left}`;
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
