import type { ErrorComponentProps } from '@tanstack/react-router'
import { refusalOf } from '../api/refusal.ts'
import { Failure } from './failure.tsx'
import { NotFound } from './not-found.tsx'

/** To the person it is one and the same whether something is missing or not for them. */
const hidden: readonly (string | undefined)[] = ['not-found', 'forbidden']

/** What stands in place of a page that could not be shown. */
export function RouteError({ error }: ErrorComponentProps) {
  return hidden.includes(refusalOf(error)?.code) ? <NotFound /> : <Failure error={error} />
}
