import { type ApplicationMember, mostMembers } from '@etappe/domain/applications/application-fields'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { EmptyState } from '../ui/empty-state.tsx'
import { fieldId } from '../ui/field-errors.tsx'
import { fieldPath } from './apply-values.ts'
import css from './form.module.css'
import type { FormPartProps } from './form-props.ts'
import { MemberRow } from './member-row.tsx'
import { TextField } from './text-field.tsx'
import { useApplyWords } from './use-apply-words.ts'

const blankMember = (): ApplicationMember => ({
  id: crypto.randomUUID(),
  name: '',
  kind: null,
  department: null,
  place: '',
  contactName: '',
  contactFunction: '',
  hasSeat: false,
})

interface Removed {
  readonly member: ApplicationMember
  readonly index: number
}

/** Who takes part besides the institution that applies; what was taken out can be put back. */
export function MemberFields({ kind, values, change, problems }: FormPartProps<'members'>) {
  const { words, labels } = useApplyWords()
  const { members } = values
  const [removed, setRemoved] = useState<Removed | null>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const set = (next: ApplicationMember[]) => change({ members: next })
  const add = () => {
    setRemoved(null)
    set([...members, blankMember()])
    // The new row is there after this event.
    setTimeout(() => document.getElementById(fieldId(fieldPath(`members.${members.length}.name`)))?.focus())
  }
  const remove = (index: number) => {
    const member = members[index]
    if (!member) return
    setRemoved({ member, index })
    set(members.toSpliced(index, 1))
    addButton.current?.focus()
  }
  const putBack = () => {
    if (removed) set(members.toSpliced(removed.index, 0, removed.member))
    setRemoved(null)
  }
  // The same ones for every letter, so that the other rows are not drawn anew.
  const latest = useRef({ set, remove, members })
  useEffect(() => {
    latest.current = { set, remove, members }
  })
  const edit = useCallback((index: number, patch: Partial<ApplicationMember>) => {
    const now = latest.current
    const member = now.members[index]
    if (member) now.set(now.members.with(index, { ...member, ...patch }))
  }, [])
  const takeOut = useCallback((index: number) => latest.current.remove(index), [])
  const button = (
    <Button
      ref={addButton}
      variant="default"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={add}
      disabled={members.length >= mostMembers}
    >
      {words.member.add}
    </Button>
  )
  return (
    <>
      {members.length === 0 && <EmptyState action={button}>{words.member.none}</EmptyState>}
      {members.map((member, index) => (
        <MemberRow key={member.id} kind={kind} index={index} member={member} problems={problems} onEdit={edit} onRemove={takeOut} />
      ))}
      <p role="status" className={css.removed}>
        {removed && (
          <>
            {words.member.removed({ name: removed.member.name || words.member.unnamed })}
            <Button variant="subtle" size="compact-sm" onClick={putBack}>
              {words.member.undo}
            </Button>
          </>
        )}
      </p>
      {members.length > 0 && <div>{button}</div>}
      {kind === 'modelMunicipality' && (
        <TextField
          path="steeringMandate"
          label={labels.steeringMandate}
          hint={words.hint.steeringMandate}
          longest={1000}
          value={values.steeringMandate}
          onChange={(steeringMandate) => change({ steeringMandate })}
          problems={problems}
        />
      )}
    </>
  )
}
