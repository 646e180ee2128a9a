import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { Fragment } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { actionsFor, actionVerdict, type CaseAction } from './case-action.ts'
import css from './case-menu.module.css'
import { useCaseDialog } from './use-case-dialog.ts'
import { WhyNot } from './why-not.tsx'

/** Everything that changes the case as a whole. What is not possible now stays in the list and says why. */
export function CaseMenu({ detail }: { detail: CaseDetail }) {
  const { api, me, messages: m } = useApp()
  const { open } = useCaseDialog()
  const resume = useCommand(api.case.resume.mutationOptions(), { done: () => m.caseChange.resume.done, undo: true })
  const run = (action: CaseAction) => {
    if (action === 'resume') void resume.run({ id: detail.case.id })
    else open(action)
  }
  return (
    <Menu position="bottom-end" shadow="md" width={240} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" px={8} aria-label={m.casePage.action.more}>
          <IconDots size={16} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {actionsFor(detail.case).map((group, index) => (
          <Fragment key={group[0]}>
            {index > 0 && <Menu.Divider />}
            {group.map((action) => {
              const verdict = actionVerdict(action, me.actor, detail)
              return (
                <WhyNot key={action} because={verdict.ok ? null : verdict.because}>
                  <Menu.Item
                    className={css.item}
                    aria-disabled={!verdict.ok || undefined}
                    closeMenuOnClick={verdict.ok}
                    onClick={() => {
                      if (verdict.ok) run(action)
                    }}
                  >
                    {m.casePage.action[action]}
                  </Menu.Item>
                </WhyNot>
              )
            })}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
