import { Button, TextInput } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { FieldErrors, fieldProps } from '../ui/field-errors.tsx'
import { LeaveGuard } from '../ui/leave-guard.tsx'
import { SaveState } from '../ui/save-state.tsx'
import { Section } from '../ui/section.tsx'
import { useSaveKey } from '../ui/use-save-key.ts'
import type { Person } from './person.ts'
import css from './person-page.module.css'
import { usePersonForm } from './use-person-form.ts'

/** Name and address, to be corrected in place. */
export function PersonFacts({ person }: { person: Person }) {
  const { messages: m } = useApp()
  const form = usePersonForm(person)
  const { now, command, problems } = form
  const labels: Readonly<Record<string, string>> = m.users.field
  const hasConflicts = command.conflicts.length > 0
  useSaveKey(() => form.save(), form.isDirty && !hasConflicts)
  const words = {
    label: (field: string) => labels[field] ?? field,
    isText: () => false,
    show: (_: string, value: unknown) => String(value),
  }
  return (
    <Section title={m.users.detail.facts}>
      <form
        className={css.facts}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void form.save()
        }}
      >
        <DraftNotice restoredAt={form.restoredAt} onDiscard={form.discard} />
        <FieldErrors
          problems={problems}
          labels={{ 'fields.name': m.users.field.name, 'fields.email': m.users.field.email }}
          message={hasConflicts ? null : form.message}
        />
        <TextInput
          {...fieldProps(m, problems, 'fields.name')}
          label={m.users.field.name}
          required
          dir="auto"
          autoComplete="off"
          value={now.name}
          onChange={(event) => form.change({ name: event.currentTarget.value })}
        />
        <TextInput
          {...fieldProps(m, problems, 'fields.email')}
          label={m.users.field.email}
          required
          type="email"
          autoComplete="off"
          value={now.email}
          onChange={(event) => form.change({ email: event.currentTarget.value })}
        />
        <div className={css.foot}>
          <Button type="submit" variant={form.isDirty ? 'filled' : 'default'} loading={command.isPending}>
            {m.users.detail.save}
          </Button>
          {form.isDirty && (
            <Button variant="subtle" onClick={form.discard}>
              {m.users.detail.cancel}
            </Button>
          )}
          <SaveState state={command.state} />
        </div>
      </form>
      <LeaveGuard when={form.isDirty} />
      {hasConflicts && (
        <ConflictDialog
          conflicts={labelConflicts(command.conflicts, words)}
          onResolve={(values) => void form.save(values)}
          onLater={command.reset}
          isPending={command.isPending}
        />
      )}
    </Section>
  )
}
