import { reportSections } from '@etappe/domain/baseline/situation-report'
import { Button, Modal } from '@mantine/core'
import { useWords } from '../app/words.ts'
import dialog from '../ui/dialog.module.css'
import type { Situation } from './use-situation.ts'

interface Props {
  readonly report: Situation['report']
  readonly isPending: boolean
  readonly onClose: () => void
  readonly onConfirm: () => void
}

/** Asks before a version becomes final: that cannot be taken back. */
export function FinalDialog({ report, isPending, onClose, onConfirm }: Props) {
  const words = useWords('situation')
  const unwritten = reportSections.length - report.blocks.length
  const title = words.finalTitle({ number: report.number })
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': words.cancel }} size={480} centered>
      <p>{words.finalText}</p>
      {unwritten > 0 && <p className="quiet">{words.finalUnwritten({ count: unwritten })}</p>}
      <div className={dialog.foot}>
        <Button onClick={onConfirm} loading={isPending}>
          {words.finalDo}
        </Button>
        <Button variant="default" onClick={onClose} data-autofocus>
          {words.cancel}
        </Button>
      </div>
    </Modal>
  )
}
