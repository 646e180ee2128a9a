import type { Actor } from '@etappe/domain/access/policy'
import { TRPCError } from '@trpc/server'
import { api } from '../api.ts'
import type { TestServer } from '../testing.ts'

interface Definition {
  readonly type: 'query' | 'mutation' | 'subscription'
  readonly meta?: { readonly needs?: string }
  readonly output?: unknown
}

/** Every procedure of the API with what it declares. */
export const procedures = Object.entries(api._def.procedures as unknown as Record<string, { _def: Definition }>).map(
  ([path, procedure]) => ({
    path,
    ...procedure._def,
  }),
)

export const callable = procedures.filter((it) => it.type !== 'subscription')

/** Calls a procedure by its path. Answers the code of the refusal, or `ok`. */
export async function outcomeOf(server: TestServer, actor: Actor | null, path: string, input: unknown): Promise<TRPCError['code'] | 'ok'> {
  const [noun, verb] = path.split('.') as [string, string]
  const api = server.as(actor) as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>
  try {
    await api[noun]?.[verb]?.(input)
    return 'ok'
  } catch (error) {
    if (error instanceof TRPCError) return error.code
    throw error
  }
}
