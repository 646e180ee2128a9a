import type { ErrorComponentProps } from '@tanstack/react-router'
import { refusalOf } from '../api/refusal.ts'
import { RouteError } from '../app/route-error.tsx'
import { CaseNotFound } from './case-not-found.tsx'

/** What stands in place of a case that could not be shown. */
export function CaseError(props: ErrorComponentProps) {
  return refusalOf(props.error)?.code === 'not-found' ? <CaseNotFound /> : <RouteError {...props} />
}
