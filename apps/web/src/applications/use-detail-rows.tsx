import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import {
  type ApplicationFields,
  applicationFieldsOf,
  type ApplicationSection,
  applicationSections,
} from '@etappe/domain/applications/application-fields'
import { caseKinds, type CaseKind } from '@etappe/domain/cases/kind'
import type { ReactNode } from 'react'
import { useWords } from '../app/words.ts'
import { MemberTable } from './member-table.tsx'
import { SignList } from './sign-list.tsx'
import { useFieldText } from './use-field-text.ts'

export interface DetailRow {
  readonly field: keyof ApplicationFields
  readonly label: string
  /** `''` where nothing is stated. */
  readonly value: ReactNode
}

/** Fields that make sense for the other kind only. */
const foreign = (kind: CaseKind) => new Set(caseKinds.filter((it) => it !== kind).flatMap((it) => applicationFieldsOf[it]))

/** What an application says, section by section, in words. */
export function useDetailRows({ application, municipalities }: ApplicationDetail): (section: ApplicationSection) => DetailRow[] {
  const { field: labels } = useWords('applications')
  const text = useFieldText(municipalities)
  const hidden = foreign(application.kind)
  const { contactEmail, signs, members } = application
  const drawn: Partial<Record<keyof ApplicationFields, ReactNode>> = {
    ...(contactEmail !== '' && { contactEmail: <a href={`mailto:${contactEmail}`}>{contactEmail}</a> }),
    ...(signs.some((it) => it !== '') && { signs: <SignList signs={signs} /> }),
    ...(members.length > 0 && { members: <MemberTable members={members} hasSeats={application.kind === 'modelMunicipality'} /> }),
  }
  return (section) =>
    applicationSections[section]
      .filter((field) => !hidden.has(field))
      .map((field) => ({ field, label: labels.application[field], value: drawn[field] ?? text(field, application[field]) }))
}
