import type { Actor } from '@etappe/domain/access/policy'
import type { Role } from '@etappe/domain/access/role'
import type { Day } from '@etappe/domain/kernel/day'
import type { UserId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { describe, expect, it } from 'vitest'
import { activeView, viewsFor } from './views.ts'

const actor = (role: Role): Actor => ({
  userId: '5b7f5c0e-0f8a-4a53-9a5e-0a2f6f3f1c11' as UserId,
  name: 'Tjorven Grünspecht',
  grants: [{ role, officeCode: 'KI' as OfficeCode }],
  today: '2026-11-24' as Day,
})
const views = viewsFor(actor('officeStaff'))

describe('the view that is marked', () => {
  it('is the one whose filters are set, whatever their order', () => {
    expect(activeView(views, {})).toEqual({ name: 'running', isChanged: false })
    expect(activeView(views, { light: ['amber', 'red'] })).toEqual({ name: 'attention', isChanged: false })
    expect(activeView(views, { lifecycle: ['completed', 'discontinued'] })).toEqual({ name: 'ended', isChanged: false })
  })

  it('is the one that says the most, as changed, when more is set', () => {
    expect(activeView(views, { light: ['red', 'amber'], phase: ['goals'] })).toEqual({ name: 'attention', isChanged: true })
    expect(activeView(views, { text: 'Kita' })).toEqual({ name: 'running', isChanged: true })
    expect(activeView(views, { light: ['red'] })).toEqual({ name: 'running', isChanged: true })
  })

  it('is none when the list holds other cases than the running ones and no view says so', () => {
    expect(activeView(views, { lifecycle: ['onHold'] })).toEqual({ name: 'running', isChanged: true })
    expect(activeView(views, { lifecycle: ['onHold', 'completed'] })).toBeNull()
  })
})

it('offers "my cases" to those who can have cases of their own among others', () => {
  const hasMine = (role: Role) => viewsFor(actor(role)).some(({ name }) => name === 'mine')
  expect(hasMine('officeStaff')).toBe(true)
  expect(hasMine('facilitator')).toBe(false)
})
