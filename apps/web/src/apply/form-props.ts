import type { CaseKind } from '@etappe/domain/cases/kind'
import type { Problems } from '../ui/field-errors.tsx'
import type { ApplyValues } from './apply-values.ts'

/** What each section of the form gets. */
export interface FormPartProps {
  readonly kind: CaseKind
  readonly values: ApplyValues
  readonly change: (patch: Partial<ApplyValues>) => void
  readonly problems: Problems
}
