/** One line that a function wrote. */
export interface LogLine {
  at: number;
  invocationId: string;
  functionKey: string;
  level: string;
  message: string;
}

/** The latest lines that functions wrote, oldest first. */
export interface FunctionLog {
  write(line: LogLine): void;
  read(): readonly LogLine[];
  clear(): void;
}

/** Keeps the latest lines, 1,000 unless told; `listener` hears each as it is written. */
export function createFunctionLog(capacity = 1000, listener?: (line: LogLine) => void): FunctionLog {
  let lines: LogLine[] = [];
  return {
    write: (line) => {
      lines.push(line);
      if (lines.length > capacity) lines = lines.slice(-capacity);
      listener?.(line);
    },
    read: () => lines,
    clear: () => {
      lines = [];
    },
  };
}
