import type { OwnIndicator } from '@etappe/domain/baseline/indicator'
import type { CaseId, OwnIndicatorId } from '@etappe/domain/kernel/id'
import { OwnDialog } from './own-dialog.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import type { Indicators } from './use-indicators.ts'
import { ValueConflicts } from './value-conflicts.tsx'

interface Props {
  readonly caseId: CaseId
  readonly page: Indicators
  /** The own indicator that is edited, a new one, or none. */
  readonly own: OwnIndicator | 'new' | null
  readonly onOwnDone: (id: OwnIndicatorId) => void
  readonly onOwnRemoved: () => void
  readonly onOwnClose: () => void
}

/** What asks before something is written: two versions, a pasted block, an own indicator. */
export function IndicatorsDialogs({ caseId, page, own, onOwnDone, onOwnRemoved, onOwnClose }: Props) {
  const { recording, block } = page
  return (
    <>
      {recording.conflicts.length > 0 && <ValueConflicts recording={recording} />}
      {block && <PasteDialog block={block} isPending={recording.isPending} onTake={page.takeBlock} onClose={page.dropBlock} />}
      {own !== null && (
        <OwnDialog caseId={caseId} own={own === 'new' ? null : own} onDone={onOwnDone} onRemoved={onOwnRemoved} onClose={onOwnClose} />
      )}
    </>
  )
}
