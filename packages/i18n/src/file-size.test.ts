import { expect, it } from 'vitest'
import { fileSize } from './file-size.ts'
import { formats } from './format.ts'

it('says bytes the way people do, never less than one kilobyte', () => {
  const de = (bytes: number) => fileSize(formats('de'), bytes)
  expect([0, 1, 340 * 1024 + 10, 1024 * 1024, 2.14 * 1024 * 1024].map(de)).toEqual(
    ['1 KB', '1 KB', '340 KB', '1 MB', '2,1 MB'].map((it) => it.replace(' ', '\u00a0')),
  )
  expect(fileSize(formats('en'), 2.14 * 1024 * 1024)).toBe('2.1\u00a0MB')
})
