import type { ApplicationSection } from '@etappe/domain/applications/application-fields'
import type { ReactNode } from 'react'
import { ConcernFields } from './concern-fields.tsx'
import { ContactFields } from './contact-fields.tsx'
import { CoordinationFields } from './coordination-fields.tsx'
import type { FormPartProps } from './form-props.ts'
import { InstitutionFields } from './institution-fields.tsx'
import { MemberFields } from './member-fields.tsx'
import { PlaceFields } from './place-fields.tsx'
import { RestFields } from './rest-fields.tsx'
import { SituationFields } from './situation-fields.tsx'

interface Props extends FormPartProps {
  readonly section: ApplicationSection
  readonly files: ReactNode
  readonly needsMail?: boolean
}

/** The fields of one section. */
export function SectionFields({ section, files, needsMail = true, ...part }: Props) {
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
}
