import type { ErrorCode, ErrorDetails } from '@etappe/domain/kernel/errors'
import type { Api } from '@etappe/server/api'
import { TRPCClientError } from '@trpc/client'

export interface Refusal {
  readonly code: ErrorCode
  readonly details: ErrorDetails
}

const isClientError = (error: unknown): error is TRPCClientError<Api> => error instanceof TRPCClientError

const statusOf = (error: TRPCClientError<Api>): number | undefined => {
  const response = error.meta?.['response']
  return response instanceof Response ? response.status : undefined
}

// Answers of the layers before the router (rate limit, size limit) carry a status only.
const byStatus: Readonly<Record<number, ErrorCode>> = { 401: 'unauthenticated', 413: 'too-large', 429: 'too-many-requests' }

/** Why the server said no on purpose; `null` when it did not answer or failed unexpectedly. */
export function refusalOf(error: unknown): Refusal | null {
  if (!isClientError(error)) return null
  if (error.data?.app) return error.data.app
  const code = error.data ? undefined : byStatus[statusOf(error) ?? 0]
  return code ? { code, details: {} } : null
}

/** No answer came from the application: the network, the proxy or the server is away. */
export function isOffline(error: unknown): boolean {
  return isClientError(error) && !error.data && refusalOf(error) === null
}

/** The number under which the server logged an unexpected failure. */
export function referenceOf(error: unknown): string | null {
  return isClientError(error) ? (error.data?.reference ?? null) : null
}
