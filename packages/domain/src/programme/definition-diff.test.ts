import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gates } from '../cases/gate.ts'
import { caseKinds } from '../cases/kind.ts'
import { serviceKinds } from '../facilitation/support-service.ts'
import { criteriaOf } from '../gates/criterion.ts'
import { type ProgrammeDefinition, programmeDefinition } from './definition.ts'
import { definitionDiff } from './definition-diff.ts'
import { newCriterion } from './definition-rules.ts'
import { startDefinition } from './start-definition.ts'

const copy = () => programmeDefinition.parse(startDefinition)

/** The paths of all numbers of the start definition outside its lists. */
const leaves: readonly string[] = (function walk(value: unknown, path: string): string[] {
  if (typeof value === 'number') return [path]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, it]) => walk(it, path === '' ? key : `${path}.${key}`))
})(startDefinition, '')

function raise(definition: ProgrammeDefinition, path: string): void {
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const holder = keys.reduce((it, key) => it[key] as Record<string, unknown>, definition as unknown as Record<string, unknown>)
  holder[last] = Number(holder[last]) + 1
}

describe('the difference between two definitions', () => {
  it('is empty between equal ones, whatever order their lists have', () => {
    const other = copy()
    for (const kind of caseKinds) {
      other.entitlements[kind].reverse()
      for (const gate of gates) other.gates[kind][gate].reverse()
    }
    expect(definitionDiff(startDefinition, other)).toEqual([])
  })

  it('names every number that changed, and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...leaves)), (paths) => {
        const other = copy()
        for (const path of paths) raise(other, path)
        const found = definitionDiff(startDefinition, other).map((it) => (it.what === 'number' ? it.path : it.what))
        expect(found.toSorted()).toEqual(paths.toSorted())
      }),
    )
  })

  const cells = caseKinds.flatMap((kind) => gates.flatMap((gate) => criteriaOf[gate][kind].map((code) => ({ kind, gate, code }))))
  it('names every criterion that came, went or changed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...cells)), fc.boolean(), (changed, softens) => {
        const other = copy()
        for (const { kind, gate, code } of changed) {
          const list = other.gates[kind][gate]
          const index = list.findIndex((it) => it.code === code)
          const use = list[index]
          if (!use) list.push(newCriterion(code))
          else if (softens) list[index] = { ...use, hardness: use.hardness === 'hard' ? 'soft' : 'hard' }
          else list.splice(index, 1)
        }
        const found = definitionDiff(startDefinition, other)
        const key = (it: unknown) => JSON.stringify(it)
        expect(found.map((it) => (it.what === 'criterion' ? key([it.kind, it.gate, it.code]) : it.what)).toSorted()).toEqual(
          changed.map((it) => key([it.kind, it.gate, it.code])).toSorted(),
        )
        expect(found.every((it) => it.before !== null || it.after !== null)).toBe(true)
      }),
    )
  })

  it('turns round with its two sides', () => {
    const other = copy()
    other.entitlements.network = serviceKinds.map((kind) => ({ kind, amount: 4 }))
    other.supportMonths = 12
    const there = definitionDiff(startDefinition, other)
    expect(there).toContainEqual({
      what: 'entitlement',
      section: 'entitlements',
      kind: 'network',
      service: 'exchange',
      before: null,
      after: 4,
    })
    expect(definitionDiff(other, startDefinition)).toEqual(there.map((it) => ({ ...it, before: it.after, after: it.before })))
    expect(programmeDefinition.safeParse(other).success).toBe(true)
  })
})
