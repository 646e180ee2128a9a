import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import type { Problems } from '../ui/field-errors.tsx'
import { useDraft } from '../ui/use-draft.ts'
import type { GrantContent } from './grant-draft.ts'
import { checkInvitation, type InvitationDraft, newInvitation } from './invitation-draft.ts'
import { newGrant } from './grant-draft.ts'

/** Content, problems and sending of the invitation form. */
export function useInvitation() {
  const { api, me, messages: m } = useApp()
  const [start] = useState(() => newInvitation(me.today))
  const draft = useDraft('person.new', start)
  const [found, setFound] = useState<Problems | null>(null)
  const command = useCommand(api.user.invite.mutationOptions(), {
    done: (person) => m.users.done.invited({ name: person.name }),
    undo: true,
    report: 'inline',
  })
  const now = draft.value
  const change = (fields: Partial<InvitationDraft>) => draft.set({ ...now, ...fields })
  const send = async () => {
    if (command.isPending) return undefined
    const { fields, problems } = checkInvitation(now)
    setFound(problems)
    if (!fields) return undefined
    const person = await command.run({ id: now.id, ...fields })
    if (person) draft.clear(newInvitation(me.today))
    return person
  }
  return {
    now,
    isDirty: draft.isDirty,
    restoredAt: draft.restoredAt,
    discard: () => draft.clear(newInvitation(me.today)),
    command,
    problems: found ?? command.problems,
    message: found ? null : command.message,
    change,
    changeGrant: (index: number, grant: GrantContent) => change({ grants: now.grants.with(index, grant) }),
    addGrant: () => change({ grants: [...now.grants, newGrant(me.today)] }),
    removeGrant: (index: number) => change({ grants: now.grants.toSpliced(index, 1) }),
    send,
  }
}
