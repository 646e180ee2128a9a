import { notifications } from '@mantine/notifications'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

// Parts that load later are compiled when a test first asks for them.
configure({ asyncUtilTimeout: 5000 })

// A text field that grows with its text asks when fonts have loaded; happy-dom has none.
if (!('fonts' in document)) Object.defineProperty(document, 'fonts', { value: new EventTarget() })

afterEach(() => {
  cleanup()
  notifications.clean()
  localStorage.clear()
  vi.useRealTimers()
})

/** The window outlives a test file: whoever looks at a phone leaves the next one a desktop. */
beforeEach(() => {
  const { happyDOM } = window as unknown as { happyDOM: { setViewport(size: { width: number; height: number }): void } }
  happyDOM.setViewport({ width: 1024, height: 768 })
})
