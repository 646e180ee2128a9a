import { notifications } from '@mantine/notifications'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

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
