import type { UserId } from '@etappe/domain/kernel/id'
import { Button, TextInput } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useShortcut } from '../app/use-shortcut.ts'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { FieldErrors, fieldProps } from '../ui/field-errors.tsx'
import { LeaveGuard } from '../ui/leave-guard.tsx'
import { SaveState } from '../ui/save-state.tsx'
import { useSaveKey } from '../ui/use-save-key.ts'
import css from './form.module.css'
import { InviteRoles } from './invite-roles.tsx'
import { useInvitation } from './use-invitation.ts'

type Target =
  | { readonly to: '/verwaltung/personen' }
  | { readonly to: '/verwaltung/personen/$id'; readonly params: { readonly id: UserId } }

/** Name, address and roles of somebody new. */
export function InviteForm() {
  const { messages: m } = useApp()
  const words = m.users.invitation
  const navigate = useNavigate()
  const form = useInvitation()
  const { now, command, problems } = form
  const [target, setTarget] = useState<Target | null>(null)
  // The guard has to know first that leaving is meant.
  useEffect(() => {
    if (target) void navigate(target)
  }, [target, navigate])
  const send = async () => {
    const person = await form.send()
    if (person) setTarget({ to: '/verwaltung/personen/$id', params: { id: person.id } })
  }
  useSaveKey(send)
  useShortcut('Escape', m.app.keys.back, () => setTarget({ to: '/verwaltung/personen' }))
  const { name, email, ...grantField } = m.users.field
  const labels = Object.fromEntries([
    ['fields.name', name],
    ['fields.email', email],
    ...now.grants.flatMap((_, index) =>
      Object.entries(grantField).map(([key, field]) => [`grants.${index}.${key}`, words.at({ number: index + 1, field })]),
    ),
  ])
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <p className={css.lead}>{words.lead}</p>
      <DraftNotice restoredAt={form.restoredAt} onDiscard={form.discard} />
      <FieldErrors problems={problems} labels={labels} message={form.message} />
      <TextInput
        {...fieldProps(m, problems, 'fields.name')}
        label={name}
        description={words.nameHint}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        required
        dir="auto"
        autoComplete="off"
        value={now.name}
        onChange={(event) => form.change({ name: event.currentTarget.value })}
      />
      <TextInput
        {...fieldProps(m, problems, 'fields.email')}
        label={email}
        required
        type="email"
        autoComplete="off"
        value={now.email}
        onChange={(event) => form.change({ email: event.currentTarget.value })}
      />
      <InviteRoles form={form} />
      <div className={css.foot}>
        <Button type="submit" loading={command.isPending}>
          {words.submit}
        </Button>
        <Button variant="default" renderRoot={(props) => <Link to="/verwaltung/personen" {...props} />}>
          {words.cancel}
        </Button>
        <SaveState state={command.state === 'saved' ? 'idle' : command.state} />
      </div>
      <LeaveGuard when={form.isDirty && target === null} />
    </form>
  )
}
