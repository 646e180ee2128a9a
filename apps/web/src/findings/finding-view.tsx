import type { Finding } from '@etappe/domain/baseline/finding'
import { Modal } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { WhyReadOnly } from '../ui/why-read-only.tsx'
import { useFindingActions } from './finding-actions.ts'
import css from './finding-dialog.module.css'
import { FindingLinks } from './finding-links.tsx'
import { KindMark } from './kind-mark.tsx'
import type { Findings } from './use-findings.ts'
import { VoteButtons } from './vote-buttons.tsx'
import { WeightMark } from './weight-mark.tsx'

interface Props {
  readonly finding: Finding
  readonly list: Findings
  readonly onClose: () => void
}

/** Stands in place of the form where nothing may be written. */
export function FindingView({ finding, list, onClose }: Props) {
  const { messages: m } = useApp()
  const { verdict } = useFindingActions()
  const baseline = useWords('baseline')
  const words = useWords('findings')
  const { number, kind, pillar, text, weight, source } = finding
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.form.readOnlyTitle({ number })}
      closeButtonProps={{ 'aria-label': m.app.close }}
      size={620}
      centered
    >
      <div className={css.form}>
        <WhyReadOnly verdict={verdict} />
        <div className={css.facts}>
          <KindMark kind={kind} />
          <span>{pillar === null ? baseline.allPillars : baseline.pillar[pillar]}</span>
          <WeightMark weight={weight} />
          <VoteButtons finding={finding} />
        </div>
        <p dir="auto">{text}</p>
        {source !== '' && <p className="quiet">{words.sourceIs({ source })}</p>}
        <FindingLinks finding={finding} list={list} />
      </div>
    </Modal>
  )
}
