function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act()
  } catch {
    return otherwise
  }
}

/** Small texts this browser keeps. One that is told to keep nothing refuses even the question: it has nothing, and takes nothing. */
export const deviceMemory = {
  read: (key: string): string | null => attempt(() => localStorage.getItem(key), null),
  /** Says whether it is kept; a full memory takes no more. */
  write: (key: string, text: string): boolean =>
    attempt(() => {
      localStorage.setItem(key, text)
      return true
    }, false),
  drop: (key: string): void => attempt(() => localStorage.removeItem(key), undefined),
  keys: (): string[] => attempt(() => Object.keys(localStorage), []),
} as const
