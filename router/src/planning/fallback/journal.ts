/** Remembers how to take back what was tried. The planner changes its groups in place and gives up on ways that lead nowhere. */
export interface Journal {
  record(undo: () => void): void;
  mark(): number;
  rollback(mark: number): void;
}

export function createJournal(): Journal {
  const undos: (() => void)[] = [];
  return {
    record: (undo) => void undos.push(undo),
    mark: () => undos.length,
    rollback(mark) {
      while (undos.length > mark) undos.pop()?.();
    },
  };
}
