import type { CaseFields } from '@etappe/domain/cases/case'
import type { CriterionCode } from '@etappe/domain/gates/criterion'
import type { CriterionResult, Evidence, EvidencePlace } from '@etappe/domain/gates/evaluation'
import { planCriterionField } from '@etappe/domain/plan/criterion-field'
import { fieldId } from '../ui/field-errors.tsx'

/** An address within a case. */
export interface JumpTarget {
  /** Below `/faelle/$number`, or a page of its own when it begins with `//`. */
  readonly path: string
  readonly search?: Readonly<Record<string, unknown>>
  readonly hash?: string
}

const dataFields: Partial<Record<CriterionCode, keyof CaseFields>> = {
  concernNamed: 'concern',
  contactComplete: 'contactName',
  territorialAuthority: 'municipalityKeys',
  coordinatorNamed: 'coordinator',
  coordinatorShare: 'coordinatorShare',
  steeringGroupMandate: 'steeringGroup',
  sizeRecommended: 'municipalityKeys',
}

const planFields: Partial<Record<CriterionCode, string>> = planCriterionField

type Shown = Pick<Evidence, 'id' | 'term'> | null

const termOf = (shown: Shown, kind: string): string | undefined => {
  const [area, name] = shown?.term?.split('.') ?? []
  return area === kind ? name : undefined
}

const given = (search: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(search).filter(([, it]) => it !== undefined))

const planItem = (code: CriterionCode, open: string | undefined): JumpTarget => ({
  path: '/plan',
  search: given({ open, field: open === undefined ? undefined : planFields[code] }),
})

const targets: Readonly<Record<EvidencePlace, (code: CriterionCode, shown: Shown) => JumpTarget>> = {
  data: (code, shown) => {
    const field = shown?.id ?? dataFields[code]
    return { path: '/stammdaten', search: { edit: true }, ...(field === undefined ? {} : { hash: fieldId(`fields.${field}`) }) }
  },
  people: () => ({ path: '', search: { dialog: 'facilitator' } }),
  participants: () => ({ path: '/akteure' }),
  meetings: (_, shown) => (shown?.id ? { path: `//termin/${shown.id}` } : { path: '/termine' }),
  milestones: (_, shown) => ({ path: '/termine', ...(shown?.id ? { hash: `milestone-${shown.id}` } : {}) }),
  offers: (_, shown) => ({ path: '/ausgangslage/angebote', search: given({ pillar: termOf(shown, 'pillar') }) }),
  coverage: () => ({ path: '/ausgangslage' }),
  indicators: (_, shown) => ({ path: '/ausgangslage/kennzahlen', search: given({ indicator: termOf(shown, 'indicator') }) }),
  findings: (code, shown) => ({
    path: '/ausgangslage/befunde',
    search: given({ pillar: termOf(shown, 'pillar'), kind: code === 'gapFinding' && shown !== null ? 'gap' : undefined }),
  }),
  report: () => ({ path: '/ausgangslage/bericht' }),
  plan: (code) => planItem(code, 'plan'),
  goals: (code, shown) => planItem(code, shown?.id ?? undefined),
  measures: (code, shown) => planItem(code, shown?.id ?? undefined),
  decisions: () => ({ path: '/plan/beschluss', hash: 'beschluesse' }),
  ledger: () => ({ path: '/begleitung' }),
  support: () => ({ path: '', search: { dialog: 'support' } }),
}

/** Where in a case a criterion is met, or where the record that shows it stands. */
export function jumpTarget({ code, place }: Pick<CriterionResult, 'code' | 'place'>, shown: Evidence | null = null): JumpTarget {
  return targets[shown?.place ?? place](code, shown)
}
