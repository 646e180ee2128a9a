import type { Case } from '@etappe/domain/cases/case'
import { serviceProblems } from '@etappe/domain/facilitation/service-rules'
import {
  type EnteredService,
  type ServiceState,
  type SupportService,
  type SupportServiceFields,
  supportServiceFields,
} from '@etappe/domain/facilitation/support-service'
import type { Day } from '@etappe/domain/kernel/day'
import type { DecimalSign } from '@etappe/domain/kernel/figure-input'
import { supportServiceId } from '@etappe/domain/kernel/id'
import { type Checked, checkFields } from '../ui/field-check.ts'
import { figureOf, typedFigure } from '../ui/typed-figure.ts'
import type { RecordDraft } from '../ui/use-record-form.ts'

/** A service as it stands in its form. */
export interface ServiceContent {
  readonly kind: EnteredService | null
  readonly state: ServiceState
  readonly amount: string
  readonly on: string | null
  readonly title: string
  readonly partner: string
  readonly country: SupportServiceFields['country']
  readonly meetingId: SupportServiceFields['meetingId']
  readonly note: string
}
export type ServiceDraft = RecordDraft<SupportService['id'], SupportServiceFields, ServiceContent>

/** What a service of a day is taken for unless somebody says otherwise. */
export const usualServiceState = (on: string | null, today: Day): ServiceState => (on !== null && on > today ? 'planned' : 'delivered')

export const newService = (kind: EnteredService | null, today: Day): ServiceDraft => ({
  id: supportServiceId.parse(crypto.randomUUID()),
  base: null,
  content: { kind, state: 'delivered', amount: '1', on: today, title: '', partner: '', country: null, meetingId: null, note: '' },
})

export function draftOfService({ id, caseId: _, version, ...fields }: SupportService, decimal: DecimalSign): ServiceDraft {
  return { id, base: { ...fields, version }, content: { ...fields, amount: typedFigure(fields.amount, decimal) } }
}

export function serviceContent(fields: Partial<SupportServiceFields>, decimal: DecimalSign): Partial<ServiceContent> {
  const { amount, ...rest } = fields
  return { ...rest, ...(amount === undefined ? {} : { amount: typedFigure(amount, decimal) }) }
}

interface Around {
  readonly case: Case
  readonly today: Day
  readonly decimal: DecimalSign
}

export function checkService(content: ServiceContent, around: Around): Checked<SupportServiceFields> {
  const country = content.kind === 'exchange' ? content.country : null
  return checkFields(supportServiceFields, { ...content, country, amount: figureOf(content.amount, around.decimal) }, (fields) =>
    serviceProblems(fields, around.case, around.today),
  )
}
