const unsaved = new Set<symbol>()

const ask = (event: BeforeUnloadEvent) => event.preventDefault()

/** Notes that text on screen is not saved yet, so that closing the window asks first; call the returned function when it is. */
export function noteUnsaved(): () => void {
  const mark = Symbol('unsaved')
  unsaved.add(mark)
  window.addEventListener('beforeunload', ask)
  return () => {
    unsaved.delete(mark)
    if (unsaved.size === 0) window.removeEventListener('beforeunload', ask)
  }
}

export const hasUnsaved = (): boolean => unsaved.size > 0
