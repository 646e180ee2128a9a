import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listenToKeys, shortcuts } from './shortcut-registry.ts'

const ends: (() => void)[] = []
beforeEach(() => {
  ends.push(listenToKeys(document))
})
afterEach(() => {
  for (const end of ends.splice(0)) end()
  document.body.replaceChildren()
})

const on = (keys: string) => {
  const run = vi.fn<() => void>()
  ends.push(shortcuts.add({ keys, label: keys, run }))
  return run
}
const press = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, { key })
}

describe('keys', () => {
  it('runs single keys and sequences', () => {
    const [go, next] = [on('g f'), on('j')]
    press('g', 'f')
    press('j')
    expect([go.mock.calls.length, next.mock.calls.length]).toEqual([1, 1])
  })

  it('forgets a sequence that nobody finishes', () => {
    vi.useFakeTimers()
    const go = on('g f')
    press('g')
    vi.advanceTimersByTime(2000)
    press('f')
    expect(go).not.toHaveBeenCalled()
  })

  it('leaves Escape to a dialog that is gone by the time the page hears of it', () => {
    const back = on('Escape')
    const dialog = document.body.appendChild(document.createElement('div'))
    dialog.setAttribute('role', 'dialog')
    const close = () => dialog.remove()
    window.addEventListener('keydown', close, true)
    press('Escape')
    window.removeEventListener('keydown', close, true)
    expect([dialog.isConnected, back.mock.calls.length]).toEqual([false, 0])
    press('Escape')
    expect(back).toHaveBeenCalledTimes(1)
  })

  it('prefers what was added last, and the older again when that is gone', () => {
    const page = on('Escape')
    const panel = vi.fn<() => void>()
    const close = shortcuts.add({ keys: 'Escape', label: 'panel', run: panel })
    press('Escape')
    close()
    press('Escape')
    expect([panel.mock.calls.length, page.mock.calls.length]).toEqual([1, 1])
  })

  it('takes brackets as they are typed on a German keyboard, and no letter with Alt', () => {
    const [next, list] = [on(']'), on('j')]
    fireEvent.keyDown(document.body, { key: ']', ctrlKey: true, altKey: true })
    fireEvent.keyDown(document.body, { key: ']', altKey: true })
    fireEvent.keyDown(document.body, { key: 'j', altKey: true })
    fireEvent.keyDown(document.body, { key: ']', ctrlKey: true })
    expect([next.mock.calls.length, list.mock.calls.length]).toEqual([2, 0])
  })

  it('stays silent while somebody types, while a dialog is open, and with Ctrl', () => {
    const next = on('j')
    const input = document.body.appendChild(document.createElement('input'))
    input.focus()
    press('j')
    input.remove()
    const dialog = document.body.appendChild(document.createElement('div'))
    dialog.setAttribute('role', 'dialog')
    press('j')
    dialog.remove()
    fireEvent.keyDown(document.body, { key: 'j', ctrlKey: true })
    expect(next).not.toHaveBeenCalled()
  })

  it('can be switched off except for Escape, and remembers it', () => {
    const [next, back] = [on('j'), on('Escape')]
    shortcuts.setSingleKeys(false)
    press('j', 'Escape')
    expect([next.mock.calls.length, back.mock.calls.length]).toEqual([0, 1])
    expect(shortcuts.areSingleKeysOn()).toBe(false)
    shortcuts.setSingleKeys(true)
    press('j')
    expect(next).toHaveBeenCalledOnce()
  })
})
