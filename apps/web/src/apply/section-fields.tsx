import { type ApplicationSection, applicationSections } from '@etappe/domain/applications/application-fields'
import { memo, type ReactNode } from 'react'
import type { Problems } from '../ui/field-errors.tsx'
import type { ApplyField, ApplyValues } from './apply-values.ts'
import { ConcernFields } from './concern-fields.tsx'
import { ContactFields } from './contact-fields.tsx'
import { CoordinationFields } from './coordination-fields.tsx'
import type { FormPartProps } from './form-props.ts'
import { InstitutionFields } from './institution-fields.tsx'
import { MemberFields } from './member-fields.tsx'
import { PlaceFields } from './place-fields.tsx'
import { RestFields } from './rest-fields.tsx'
import { SituationFields } from './situation-fields.tsx'

interface Props extends Omit<FormPartProps, 'values' | 'change'> {
  readonly values: ApplyValues
  readonly change: (patch: Partial<ApplyValues>) => void
  readonly section: ApplicationSection
  readonly files: ReactNode
  readonly needsMail?: boolean
}

const isSameList = (a: Problems, b: Problems) =>
  a === b || (Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([path, it]) => b[path] === it))

/** Nothing changed that the section shows. */
const isSame = (a: Props, b: Props): boolean =>
  (['section', 'kind', 'change', 'files', 'needsMail'] as const).every((it) => a[it] === b[it]) &&
  applicationSections[a.section].every((field: ApplyField) => a.values[field] === b.values[field]) &&
  isSameList(a.problems, b.problems)

/** The fields of one section. A letter typed into one does not draw the others. */
export const SectionFields = memo(function SectionFields({ section, files, needsMail = true, ...part }: Props) {
  switch (section) {
    case 'place':
      return <PlaceFields {...part} />
    case 'institution':
      return <InstitutionFields {...part} />
    case 'contact':
      return <ContactFields {...part} needsMail={needsMail} />
    case 'concern':
      return <ConcernFields {...part} />
    case 'situation':
      return <SituationFields {...part} />
    case 'members':
      return <MemberFields {...part} />
    case 'coordination':
      return <CoordinationFields {...part} />
    case 'rest':
      return <RestFields {...part} files={files} />
  }
}, isSame)
