import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../app/words.ts'
import { ApprovalDialog } from './approval-dialog.tsx'
import { FinalDialog } from './final-dialog.tsx'
import type { Situation } from './use-situation.ts'
import { useVersionCommands } from './use-version-commands.ts'

interface Props {
  readonly detail: CaseDetail
  readonly report: Situation['report']
  readonly isNewest: boolean
}

/** What can be done with a version as it stands: pass it on, make it final, enter its approval, begin the next. */
export function VersionActions({ detail, report, isNewest }: Props) {
  const words = useWords('situation')
  const commands = useVersionCommands(detail)
  const [asks, setAsks] = useState<'final' | 'approval' | null>(null)
  const close = () => setAsks(null)
  const finish = async () => {
    if (await commands.advance(report, 'final')) close()
  }
  const { state } = report
  const isApproved = report.approvedOn !== null
  const first = () => {
    if (state === 'draft') return { label: words.advance.working, run: () => void commands.advance(report, 'working') }
    if (state === 'working') return { label: words.advance.final, run: () => setAsks('final') }
    if (!isApproved) return { label: words.approve, run: () => setAsks('approval') }
    return isNewest ? { label: words.startNext, run: () => void commands.start() } : null
  }
  const more = [
    ...(state === 'draft'
      ? [
          { label: words.advance.final, run: () => setAsks('final') },
          { label: words.remove, run: () => commands.remove(report) },
        ]
      : []),
    ...(state === 'working' ? [{ label: words.backToDraft, run: () => void commands.advance(report, 'draft') }] : []),
    ...(state === 'final' && isApproved ? [{ label: words.changeApproval, run: () => setAsks('approval') }] : []),
    ...(state === 'final' && !isApproved && isNewest ? [{ label: words.startNext, run: () => void commands.start() }] : []),
  ]
  const main = first()
  return (
    <>
      {main && (
        <Button onClick={main.run} loading={commands.isPending}>
          {main.label}
        </Button>
      )}
      {more.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={words.more}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {more.map((it) => (
              <Menu.Item key={it.label} onClick={it.run}>
                {it.label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {asks === 'final' && <FinalDialog report={report} isPending={commands.isPending} onClose={close} onConfirm={() => void finish()} />}
      {asks === 'approval' && <ApprovalDialog detail={detail} report={report} onClose={close} />}
    </>
  )
}
