const kept = 200
const own = new Set<string>()

/** Remembers a command of this window, so that its echo over the live connection need not refresh the screen again. */
export function noteOwnCommand(commandId: string): void {
  own.add(commandId)
  if (own.size <= kept) return
  const [oldest] = own
  if (oldest !== undefined) own.delete(oldest)
}

export const isOwnCommand = (commandId: string): boolean => own.has(commandId)
