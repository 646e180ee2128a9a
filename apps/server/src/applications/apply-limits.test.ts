import { expect, it } from 'vitest'
import { applyLimits } from './apply-limits.ts'

const clockAt = (at = new Date('2026-11-24T11:00:00.000Z')) => {
  let now = at
  return { now: () => now, pass: (minutes: number) => void (now = new Date(now.getTime() + minutes * 60_000)) }
}
const times = (count: number, act: (index: number) => void) => {
  for (let index = 0; index < count; index++) act(index)
}

it('lets an address do what people do, refuses what is beyond, and fills up again', () => {
  const clock = clockAt()
  const limits = applyLimits(clock)
  const resend = (ip = '192.0.2.1') => limits.take('resend', ip)
  times(20, () => resend())
  expect(resend).toThrow('too-many-requests')
  resend('192.0.2.2')
  limits.take('save', '192.0.2.1')
  clock.pass(30)
  times(10, () => resend())
  expect(resend).toThrow('too-many-requests')
})

it('takes neighbours in one network for one, and asks nothing of what has no address', () => {
  const limits = applyLimits(clockAt())
  times(20, (index) => limits.take('resend', `2001:db8:1:2::${index}`))
  expect(() => limits.take('resend', '2001:db8:1:2:ffff::1')).toThrow('too-many-requests')
  limits.take('resend', '2001:db8:1:3::1')
  times(50, () => limits.take('resend', undefined))
})

it('counts bytes as well as times', () => {
  const limits = applyLimits(clockAt())
  limits.take('uploaded', '192.0.2.1', 1_999_999_999)
  expect(() => limits.take('uploaded', '192.0.2.1', 2)).toThrow('too-many-requests')
})
