import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { Fragment } from 'react'
import { useApp } from '../app/app-context.tsx'
import { actionsFor, actionVerdict, type CaseAction, isAskedFor } from './case-action.ts'
import css from './case-menu.module.css'
import { useCaseDialog } from './use-case-dialog.ts'
import { WhyNot } from './why-not.tsx'

/** Everything that changes the case as a whole. What is not possible now stays in the list and says why. */
export function CaseMenu({ detail }: { detail: CaseDetail }) {
  const { me, messages: m } = useApp()
  const { open } = useCaseDialog()
  const words = m.casePage.action
  const nameOf = (action: CaseAction): string =>
    isAskedFor(action, me.actor, detail) ? words.ask[action === 'reopen' ? 'reopen' : 'support'] : words[action]
  return (
    <Menu position="bottom-end" shadow="md" width={260} withinPortal={false} withInitialFocusPlaceholder={false}>
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
                      if (verdict.ok) open(action)
                    }}
                  >
                    {nameOf(action)}
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
