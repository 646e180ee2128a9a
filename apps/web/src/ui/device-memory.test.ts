import { afterEach, describe, expect, it, vi } from 'vitest'
import { browserCopy } from '../apply/local-copy.ts'
import { valuesOf } from '../apply/apply-values.ts'
import { blankApplication } from '@etappe/domain/applications/application-fields'
import { deviceMemory } from './device-memory.ts'
import { rememberedLocale, rememberLocale } from '../app/locale.ts'
import { shortcuts } from '../app/shortcut-registry.ts'

const refuse = () => {
  throw new DOMException('denied', 'SecurityError')
}

describe('the memory of this device', () => {
  afterEach(() => vi.restoreAllMocks())

  it('keeps, finds and forgets', () => {
    expect(deviceMemory.write('etappe.test', 'a')).toBe(true)
    expect([deviceMemory.read('etappe.test'), deviceMemory.keys()]).toEqual(['a', expect.arrayContaining(['etappe.test'])])
    deviceMemory.drop('etappe.test')
    expect(deviceMemory.read('etappe.test')).toBeNull()
  })

  it('may be forbidden: nothing is kept, that is said, and everything else goes on', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse)
    expect([deviceMemory.read('a'), deviceMemory.keys(), deviceMemory.write('a', 'b')]).toEqual([null, [], false])
    rememberLocale('en')
    expect([rememberedLocale(), shortcuts.areSingleKeysOn()]).toEqual(['de', true])
    const copy = browserCopy('token')
    const values = valuesOf(blankApplication)
    expect([copy.read(), copy.write({ version: 1, base: values, values })]).toEqual([null, false])
    copy.drop()
  })
})
