const unsaved = new Set<symbol>()

/** Notes that text on screen is not saved yet; call the returned function when it is. */
export function noteUnsaved(): () => void {
  const mark = Symbol('unsaved')
  unsaved.add(mark)
  return () => {
    unsaved.delete(mark)
  }
}

export const hasUnsaved = (): boolean => unsaved.size > 0
