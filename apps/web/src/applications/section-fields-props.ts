import type { ApplicationSection } from '@etappe/domain/applications/application-fields'
import type { CaseKind } from '@etappe/domain/cases/kind'
import type { ReactNode } from 'react'
import type { Problems } from '../ui/field-errors.tsx'
import type { SectionValues } from './section-edit.ts'

export interface SectionFieldsProps {
  readonly section: ApplicationSection
  readonly kind: CaseKind
  readonly values: SectionValues
  readonly change: (patch: Partial<SectionValues>) => void
  readonly problems: Problems
}

/** Draws the fields of a section: those of the form everybody applies with, which is another feature. */
export type RenderFields = (part: SectionFieldsProps) => ReactNode
