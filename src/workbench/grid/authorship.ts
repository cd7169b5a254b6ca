/** Tells what the host does from what the person does: Univer's commands look the same for both. */
export interface Authorship {
  readonly isHost: () => boolean;
  readonly asHost: <T>(action: () => T) => T;
}

export function createAuthorship(): Authorship {
  let depth = 0;
  return {
    isHost: () => depth > 0,
    asHost: (action) => {
      depth += 1;
      try {
        return action();
      } finally {
        depth -= 1;
      }
    },
  };
}
