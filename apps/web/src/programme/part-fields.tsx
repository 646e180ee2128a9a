import type { ReactNode } from 'react'
import { AboutFields } from './about-fields.tsx'
import { ContactFields } from './contact-fields.tsx'
import { EntitlementFields } from './entitlement-fields.tsx'
import { GateFields } from './gate-fields.tsx'
import { LightFields } from './light-fields.tsx'
import { PhaseFields } from './phase-fields.tsx'
import { type EditPart, type EditSearch, shownKind } from './programme-search.ts'
import { TargetFields } from './target-fields.tsx'

interface Props {
  readonly part: EditPart
  readonly search: EditSearch
}

/** The fields of one part of the definition. */
export function PartFields({ part, search }: Props): ReactNode {
  switch (part) {
    case 'about':
      return <AboutFields />
    case 'phases':
      return <PhaseFields />
    case 'gates':
      return <GateFields kind={shownKind(search)} />
    case 'contact':
      return <ContactFields />
    case 'entitlements':
      return <EntitlementFields />
    case 'light':
      return <LightFields />
    case 'targets':
      return <TargetFields />
  }
}
