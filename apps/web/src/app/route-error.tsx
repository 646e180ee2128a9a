import type { ErrorComponentProps } from '@tanstack/react-router'
import { refusalOf } from '../api/refusal.ts'
import { Failure } from './failure.tsx'
import { NotFound } from './not-found.tsx'

/** What stands in place of a page that could not be shown. */
export function RouteError({ error }: ErrorComponentProps) {
  return refusalOf(error)?.code === 'not-found' ? <NotFound /> : <Failure error={error} />
}
