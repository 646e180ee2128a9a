import type { ApplicationSection, applicationSections } from '@etappe/domain/applications/application-fields'
import type { CaseKind } from '@etappe/domain/cases/kind'
import type { Problems } from '../ui/field-errors.tsx'
import type { ApplyValues } from './apply-values.ts'

/** The fields of one section; whatever stands in another one does not draw it anew. */
export type SectionValues<Section extends ApplicationSection> = Pick<ApplyValues, (typeof applicationSections)[Section][number]>

/** What a section of the form gets. */
export interface FormPartProps<Section extends ApplicationSection = ApplicationSection> {
  readonly kind: CaseKind
  readonly values: SectionValues<Section>
  readonly change: (patch: Partial<SectionValues<Section>>) => void
  readonly problems: Problems
}
