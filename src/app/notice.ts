/** What the ribbon has to say to the user, in one or a few sentences. */
export interface Notice {
  readonly kind: 'problem' | 'done';
  readonly text: string;
  /** A new table is selected in the workbook: the panel takes it up. */
  readonly hasNewTable?: boolean;
}

/**
 * Carries what happened on the ribbon to the panel, which may open only afterwards: it asks for the last notice when it
 * opens and listens from then on. The entry makes one for the whole page.
 */
export interface NoticeBoard {
  /** The notice posted last; null before the first. */
  last(): Notice | null;
  post(notice: Notice): void;
  /** Calls `listener` with every notice to come; the answer ends that. */
  subscribe(listener: (notice: Notice) => void): () => void;
}

export function noticeBoard(): NoticeBoard {
  const listeners = new Set<(notice: Notice) => void>();
  let latest: Notice | null = null;
  return {
    last: () => latest,
    post: (notice) => {
      latest = notice;
      for (const listener of listeners) listener(notice);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
