import { z } from 'zod'
import { gate, gates } from '../cases/gate.ts'
import { caseKinds } from '../cases/kind.ts'
import { criterionCode, criterionUse } from '../gates/criterion.ts'
import { serviceKind, serviceKinds } from '../facilitation/support-service.ts'
import type { ProgrammeDefinition } from './definition.ts'
import { type DefinitionSection, definitionSections } from './programme-version.ts'
import { inUsualOrder } from './definition-rules.ts'

const kind = z.enum(caseKinds)

/** One difference between two definitions. `null`: not there. */
export const definitionChange = z.discriminatedUnion('what', [
  /** A number, by its dotted path: `targetDays.network.baseline`. */
  z.object({
    what: z.literal('number'),
    section: z.enum(definitionSections),
    path: z.string(),
    before: z.number().nullable(),
    after: z.number().nullable(),
  }),
  z.object({
    what: z.literal('criterion'),
    section: z.literal('gates'),
    kind,
    gate,
    code: criterionCode,
    before: criterionUse.nullable(),
    after: criterionUse.nullable(),
  }),
  z.object({
    what: z.literal('entitlement'),
    section: z.literal('entitlements'),
    kind,
    service: serviceKind,
    before: z.number().nullable(),
    after: z.number().nullable(),
  }),
])
export type DefinitionChange = z.infer<typeof definitionChange>

/** Every number below a value, by dotted path, in the order it stands there. */
function numbersIn(value: unknown, path: string): [string, number][] {
  if (typeof value === 'number') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, it]) => numbersIn(it, `${path}.${key}`))
}

function numberChanges(section: DefinitionSection, before: unknown, after: unknown): DefinitionChange[] {
  const [was, is] = [new Map(numbersIn(before, section)), new Map(numbersIn(after, section))]
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((path): DefinitionChange[] => {
    const [from, to] = [was.get(path) ?? null, is.get(path) ?? null]
    return from === to ? [] : [{ what: 'number', section, path, before: from, after: to }]
  })
}

const isSameUse = (a: z.infer<typeof criterionUse> | null, b: z.infer<typeof criterionUse> | null): boolean =>
  a?.hardness === b?.hardness && a?.atLeast === b?.atLeast && a?.atMost === b?.atMost

const criterionChanges = (before: ProgrammeDefinition['gates'], after: ProgrammeDefinition['gates']): DefinitionChange[] =>
  caseKinds.flatMap((of) =>
    gates.flatMap((at) => {
      const [was, is] = [before[of][at], after[of][at]]
      const added = is.filter((it) => !was.some((other) => other.code === it.code))
      return inUsualOrder(of, at, [...was, ...added]).flatMap(({ code }): DefinitionChange[] => {
        const from = was.find((it) => it.code === code) ?? null
        const to = is.find((it) => it.code === code) ?? null
        return isSameUse(from, to) ? [] : [{ what: 'criterion', section: 'gates', kind: of, gate: at, code, before: from, after: to }]
      })
    }),
  )

const entitlementChanges = (before: ProgrammeDefinition['entitlements'], after: ProgrammeDefinition['entitlements']): DefinitionChange[] =>
  caseKinds.flatMap((of) =>
    serviceKinds.flatMap((service): DefinitionChange[] => {
      const amountIn = (it: ProgrammeDefinition['entitlements']) => it[of].find((one) => one.kind === service)?.amount ?? null
      const [from, to] = [amountIn(before), amountIn(after)]
      return from === to ? [] : [{ what: 'entitlement', section: 'entitlements', kind: of, service, before: from, after: to }]
    }),
  )

/** What differs in one section; the order of criteria and entitlements says nothing. */
function sectionChanges<S extends DefinitionSection>(
  section: S,
  before: ProgrammeDefinition,
  after: ProgrammeDefinition,
): DefinitionChange[] {
  if (section === 'gates') return criterionChanges(before.gates, after.gates)
  if (section === 'entitlements') return entitlementChanges(before.entitlements, after.entitlements)
  return numberChanges(section, before[section], after[section])
}

/** Everything that differs between two definitions, in the order of their sections. */
export const definitionDiff = (before: ProgrammeDefinition, after: ProgrammeDefinition): DefinitionChange[] =>
  definitionSections.flatMap((section) => sectionChanges(section, before, after))
