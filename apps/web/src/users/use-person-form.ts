import { problemsOf } from '@etappe/domain/kernel/problems'
import { type UserFields, userFields } from '@etappe/domain/users/user'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import type { Problems } from '../ui/field-errors.tsx'
import { useDraft } from '../ui/use-draft.ts'
import type { Person } from './person.ts'

interface Draft {
  /** What the form began with. */
  readonly base: UserFields & { readonly version: number }
  readonly name: string
  readonly email: string
}

const draftOf = ({ name, email, version }: Pick<Person, 'name' | 'email' | 'version'>): Draft => ({
  base: { name, email, version },
  name,
  email,
})

const atFields = (problems: Problems): Problems =>
  Object.fromEntries(Object.entries(problems).map(([path, problem]) => [`fields.${path}`, problem]))

/** Name and address of an account: content, problems and saving. */
export function usePersonForm(person: Person) {
  const { api, messages: m } = useApp()
  const draft = useDraft(`person.${person.id}`, draftOf(person))
  // As long as nothing is typed the form follows what others change.
  const now = draft.isDirty ? draft.value : draftOf(person)
  const [found, setFound] = useState<Problems | null>(null)
  const command = useCommand(api.user.update.mutationOptions(), { done: () => m.users.done.updated, undo: true, report: 'inline' })
  const save = async (chosen: Partial<UserFields> | null = null) => {
    if (command.isPending) return
    const checked = userFields.safeParse({ name: now.name, email: now.email, ...chosen })
    const missing = now.email.trim() === '' ? { 'fields.email': 'required' as const } : {}
    setFound(checked.success ? null : { ...atFields(problemsOf(checked.error)), ...missing })
    if (!checked.success) return
    const changed = Object.fromEntries(
      Object.entries(checked.data).filter(
        ([key, value]) => chosen?.[key as keyof UserFields] !== undefined || now.base[key as keyof UserFields] !== value,
      ),
    )
    if (Object.keys(changed).length === 0) return draft.clear(draftOf(person))
    const saved = await command.run({ id: person.id, version: chosen ? person.version : now.base.version, fields: changed })
    if (saved) draft.clear(draftOf(saved))
  }
  return {
    now,
    isDirty: draft.isDirty,
    restoredAt: draft.restoredAt,
    discard: () => {
      setFound(null)
      command.reset()
      draft.clear(draftOf(person))
    },
    command,
    problems: found ?? command.problems,
    message: found ? null : command.message,
    change: (fields: Partial<UserFields>) => draft.set({ ...now, ...fields }),
    save,
  }
}
