/** A thing that happened, for those who asked to be told. */
export interface Signal {
  listen: (listener: () => void) => void;
  fire: () => void;
}

export function signal(): Signal {
  const listeners: (() => void)[] = [];
  return {
    listen: (listener) => void listeners.push(listener),
    fire: () => {
      for (const listener of listeners) listener();
    },
  };
}
