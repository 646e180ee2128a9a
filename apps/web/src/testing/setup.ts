import { notifications } from '@mantine/notifications'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// Parts that load later are compiled when a test first asks for them.
configure({ asyncUtilTimeout: 5000 })

afterEach(() => {
  cleanup()
  notifications.clean()
  localStorage.clear()
  vi.useRealTimers()
})
