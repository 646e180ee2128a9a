import type { Case } from '@etappe/domain/cases/case'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Day } from '@etappe/domain/kernel/day'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { CasePlaces } from './case-places.tsx'
import { foreignFields } from './form-values.ts'

export interface DataRow {
  readonly field: keyof Case
  readonly label: string
  readonly value: ReactNode
}

/** What people may edit, also when it is empty. */
const editable: readonly (keyof Case)[] = [
  'name',
  'municipalityKeys',
  'areaText',
  'concern',
  'coordinator',
  'coordinatorShare',
  'steeringGroup',
  'topics',
  'contactName',
  'contactFunction',
  'contactEmail',
  'contactPhone',
  'note',
]
/** What follows from what was done with the case; shown when it says something. */
const fixed: readonly (keyof Case)[] = [
  'number',
  'kind',
  'officeCode',
  'startedOn',
  'supportStart',
  'supportEnd',
  'supportReason',
  'quotaReason',
  'closedOn',
  'endReasonCode',
  'endReason',
]

/** The master data of a case in words, in the order of the form. */
export function useDataRows(detail: CaseDetail): { readonly editable: readonly DataRow[]; readonly fixed: readonly DataRow[] } {
  const { me, messages: m, formats } = useApp()
  const it = detail.case
  const day = (on: Day | null) => (on === null ? '' : formats.day(on))
  const inWords: Partial<Record<keyof Case, ReactNode>> = {
    municipalityKeys: detail.municipalities.length > 0 ? <CasePlaces municipalities={detail.municipalities} /> : '',
    topics: it.topics.map((topic) => m.cases.topic[topic]).join(' · '),
    coordinatorShare: it.coordinatorShare === null ? '' : formats.percent(it.coordinatorShare / 100),
    kind: m.cases.kind[it.kind],
    officeCode: me.offices.find(({ code }) => code === it.officeCode)?.city ?? it.officeCode,
    startedOn: day(it.startedOn),
    supportStart: day(it.supportStart),
    supportEnd: day(it.supportEnd),
    closedOn: day(it.closedOn),
    endReasonCode: it.endReasonCode === null ? '' : m.cases.endReason[it.endReasonCode],
  }
  const row = (field: keyof Case): DataRow => ({ field, label: m.cases.field[field], value: inWords[field] ?? String(it[field] ?? '') })
  const foreign: readonly (keyof Case)[] = foreignFields(it.kind)
  return {
    editable: editable.filter((field) => !foreign.includes(field)).map(row),
    fixed: fixed.map(row).filter(({ value }) => value !== ''),
  }
}
