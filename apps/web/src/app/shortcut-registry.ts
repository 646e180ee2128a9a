import { deviceMemory } from '../ui/device-memory.ts'

export interface Shortcut {
  /** One key or a sequence, as `KeyboardEvent.key` names them: `?`, `g h`, `Escape`. */
  readonly keys: string
  readonly label: string
  readonly run: () => void
}

const sequenceMs = 1200
const storageKey = 'etappe.singleKeys'
let active: readonly Shortcut[] = []
const listeners = new Set<() => void>()
const changed = () => {
  for (const listener of listeners) listener()
}

/** Everything that reacts to keys on the current screen; of two for the same keys the later one counts. */
export const shortcuts = {
  all: (): readonly Shortcut[] => active,
  add: (shortcut: Shortcut): (() => void) => {
    active = [...active, shortcut]
    changed()
    return () => {
      active = active.filter((it) => it !== shortcut)
      changed()
    }
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Single keys can be switched off (WCAG 2.1.4); remembered on this device. */
  areSingleKeysOn: (): boolean => deviceMemory.read(storageKey) !== 'off',
  setSingleKeys: (on: boolean): void => {
    deviceMemory.write(storageKey, on ? 'on' : 'off')
    changed()
  },
}

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"], [role="combobox"]'))

const floats = () => document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null

// On a German keyboard brackets are typed with AltGr, which Windows reports as Ctrl and Alt, or with Option on a Mac.
const isTypedWithAlt = ({ key, altKey, metaKey }: KeyboardEvent) => altKey && !metaKey && key.length === 1 && /[^\p{L}\p{N}]/u.test(key)

const isModified = (event: KeyboardEvent) => (event.ctrlKey || event.metaKey || event.altKey) && !isTypedWithAlt(event)

/** A key pressed as a command: not with Ctrl, not while somebody types, not under something that floats above the page. */
function isCommand(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || isModified(event)) return false
  if (event.key !== 'Escape' && !shortcuts.areSingleKeysOn()) return false
  return !writes(event.target) && !floated && !floats()
}

/** What floated when the key went down: a dialog that Escape closes may be gone before this hears of the key. */
let floated = false
const noteFloating = () => {
  floated = floats()
}

const find = (keys: string) => active.findLast((it) => it.keys === keys)

/** Listens to the keyboard until the returned function is called. */
export function listenToKeys(target: Document): () => void {
  let typed = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isCommand(event)) return
    clearTimeout(timer)
    const found = (typed === '' ? undefined : find(`${typed} ${event.key}`)) ?? find(event.key)
    const beginsSequence = !found && active.some((it) => it.keys.startsWith(`${event.key} `))
    typed = beginsSequence ? event.key : ''
    if (beginsSequence) timer = setTimeout(() => (typed = ''), sequenceMs)
    if (!found) return
    event.preventDefault()
    found.run()
  }
  target.defaultView?.addEventListener('keydown', noteFloating, true)
  target.addEventListener('keydown', onKeyDown)
  return () => {
    clearTimeout(timer)
    target.defaultView?.removeEventListener('keydown', noteFloating, true)
    target.removeEventListener('keydown', onKeyDown)
  }
}
