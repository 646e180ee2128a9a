import { notifications } from '@mantine/notifications'
import { cleanup } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

afterEach(() => {
  cleanup()
  notifications.clean()
  localStorage.clear()
  vi.useRealTimers()
})
