import { Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { Section } from '../ui/section.tsx'
import css from './form.module.css'
import { GrantInputs } from './grant-inputs.tsx'
import type { useInvitation } from './use-invitation.ts'

type Form = Pick<ReturnType<typeof useInvitation>, 'now' | 'problems' | 'changeGrant' | 'addGrant' | 'removeGrant'>

const most = 20

/** The roles of an invitation, one or more. */
export function InviteRoles({ form }: { form: Form }) {
  const { messages: m } = useApp()
  const words = m.users.invitation
  const { grants } = form.now
  return (
    <Section title={words.roles}>
      <div className={css.roles}>
        {grants.map((grant, index) => (
          <fieldset key={index} className={css.role} aria-label={words.roleNumber({ number: index + 1 })}>
            {grants.length > 1 && (
              <div className={css.roleHead}>
                <span aria-hidden>{words.roleNumber({ number: index + 1 })}</span>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  leftSection={<IconX size={14} aria-hidden />}
                  aria-label={words.removeRole({ number: index + 1 })}
                  onClick={() => form.removeGrant(index)}
                >
                  {words.remove}
                </Button>
              </div>
            )}
            <GrantInputs
              content={grant}
              onChange={(content) => form.changeGrant(index, content)}
              problems={form.problems}
              prefix={`grants.${index}.`}
              except={null}
            />
          </fieldset>
        ))}
        {grants.length < most && (
          <div>
            <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={form.addGrant}>
              {words.addRole}
            </Button>
          </div>
        )}
      </div>
    </Section>
  )
}
