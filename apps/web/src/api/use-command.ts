import type { FieldConflict } from '@etappe/domain/kernel/errors'
import type { FieldProblem } from '@etappe/domain/kernel/problems'
import { type MutationFunction, type MutationKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useShell } from '../app/app-context.tsx'
import { showError } from '../ui/toast.ts'
import { messageFor } from './message-for.ts'
import { CacheEdit } from './cache-edit.ts'
import { noteOwnCommand } from './own-commands.ts'
import { refusalOf } from './refusal.ts'
import { useDoneToast } from './use-done-toast.tsx'

interface WithCommandId {
  readonly commandId: string
}

/** What a screen says; the command id is added here. */
export type CommandInput<Input> = Input extends unknown ? Omit<Input, 'commandId'> : never

interface Procedure<Input, Output> {
  readonly mutationKey?: MutationKey
  readonly mutationFn?: MutationFunction<Output, Input>
}

interface Options<Input, Output> {
  /** Shows the change before the server confirms it; everything edited through `cache` rolls back when it is refused. */
  readonly optimistic?: (cache: CacheEdit, input: CommandInput<Input>) => void
  /** The words of the toast on success; none when omitted. */
  readonly done?: (output: Output, input: CommandInput<Input>) => string
  /** Offers "Rückgängig" in the toast. */
  readonly undo?: boolean
  readonly onDone?: (output: Output, input: CommandInput<Input>) => unknown
  /** `inline` when the screen shows `message`, `problems` and `conflicts` itself; otherwise a refusal becomes a toast. */
  readonly report?: 'toast' | 'inline'
}

export interface Command<Input, Output> {
  /** Sends the command. Answers `undefined` when it was refused; the reason is in `message`, `problems`, `conflicts`. */
  readonly run: (input: CommandInput<Input>) => Promise<Output | undefined>
  readonly state: 'idle' | 'pending' | 'saved' | 'failed'
  readonly isPending: boolean
  /** Why it was refused, in words; `null` while nothing was. */
  readonly message: string | null
  /** Field path → what is wrong with it. */
  readonly problems: Readonly<Record<string, FieldProblem>>
  /** Fields somebody else changed too. */
  readonly conflicts: readonly FieldConflict[]
  readonly reset: () => void
}

const none: Readonly<Record<string, FieldProblem>> = {}
const noConflicts: readonly FieldConflict[] = []
const states = { idle: 'idle', pending: 'pending', success: 'saved', error: 'failed' } as const

// TypeScript cannot see through Omit on a type parameter that adding the id makes the input whole, nor the other way round.
const withId = <Input>(input: CommandInput<Input>, commandId: string) => ({ ...input, commandId }) as unknown as Input
const withoutId = <Input extends WithCommandId>({ commandId: _, ...input }: Input) => input as unknown as CommandInput<Input>

/**
 * A write, from the screen: `useCommand(api.case.update.mutationOptions(), { done: … , undo: true })`. Each intended write has one
 * command id: sending the same content again after a failure repeats the id, so that the server does nothing twice.
 */
export function useCommand<Input extends WithCommandId, Output>(
  procedure: Procedure<Input, Output>,
  options: Options<Input, Output> = {},
): Command<Input, Output> {
  const { messages: m } = useShell()
  const queryClient = useQueryClient()
  const showDone = useDoneToast()
  const intended = useRef<{ content: string; commandId: string } | null>(null)
  const idFor = (input: CommandInput<Input>): string => {
    const content = JSON.stringify(input)
    if (intended.current?.content !== content) intended.current = { content, commandId: crypto.randomUUID() }
    return intended.current.commandId
  }
  const { mutateAsync, status, error, reset } = useMutation<Output, unknown, Input, CacheEdit>({
    ...procedure,
    onMutate: async (input) => {
      noteOwnCommand(input.commandId)
      const cache = new CacheEdit(queryClient)
      options.optimistic?.(cache, withoutId(input))
      await cache.apply()
      return cache
    },
    onError: (refused, _input, cache) => {
      cache?.rollBack()
      if (options.report !== 'inline') showError(messageFor(m, refused), m.app.toast.close)
    },
    onSuccess: (output, input) => {
      if (intended.current?.commandId === input.commandId) intended.current = null
      if (options.done) showDone(options.done(output, withoutId(input)), options.undo === true ? input.commandId : null)
      options.onDone?.(output, withoutId(input))
    },
    onSettled: () => {
      void queryClient.invalidateQueries()
    },
  })
  const refusal = refusalOf(error)
  return {
    run: (input) => mutateAsync(withId<Input>(input, idFor(input))).catch(() => undefined),
    state: states[status],
    isPending: status === 'pending',
    message: status === 'error' ? messageFor(m, error) : null,
    problems: refusal?.details.fields ?? none,
    conflicts: refusal?.details.conflicts ?? noConflicts,
    reset,
  }
}
