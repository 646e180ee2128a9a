import { describe, expect, it } from 'vitest'
import { line, requiredLine } from './text.ts'

describe.each([line, requiredLine])('one line of text', (of) => {
  it('stays one line, whatever was pasted, and is trimmed', () => {
    expect(of(50).parse(' Netz\r\nBcc: alle@example.org\u2028Ende\v\n')).toBe('Netz Bcc: alle@example.org Ende')
  })

  it('turns nothing round behind it, and leaves right-to-left names as they are', () => {
    expect(of(50).parse('Netz\u202egnp.exe\u2066')).toBe('Netzgnp.exe')
    expect(of(50).parse('شبكة\u200f مبكرة')).toBe('شبكة\u200f مبكرة')
  })

  it('says what is too long or cannot be stored', () => {
    expect(of(3).safeParse('Netz').error?.issues[0]?.message).toBe('too-long')
    expect(of(3).safeParse('a\u0000').error?.issues[0]?.message).toBe('invalid')
  })
})
