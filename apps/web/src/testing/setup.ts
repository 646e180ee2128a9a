import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

beforeEach(() => {
  localStorage.clear()
  vi.spyOn(console, 'error')
})

afterEach(() => {
  cleanup()
  // Whatever React or the browser complains about is a mistake of the product.
  expect(vi.mocked(console.error).mock.calls, 'console.error').toEqual([])
})
