import type { Finding } from '@etappe/domain/baseline/finding'
import { UnstyledButton } from '@mantine/core'
import { useWords } from '../app/words.ts'
import { useFindingActions } from './finding-actions.ts'
import { FindingLinks } from './finding-links.tsx'
import { FindingMenu } from './finding-menu.tsx'
import css from './findings.module.css'
import { KindMark } from './kind-mark.tsx'
import type { Findings } from './use-findings.ts'
import { VoteButtons } from './vote-buttons.tsx'
import { WeightMark } from './weight-mark.tsx'

/** One finding: number, kind, what it says, what it rests on, its dots. */
export function FindingRow({ finding, list }: { finding: Finding; list: Findings }) {
  const { open } = useFindingActions()
  const words = useWords('findings')
  const { number, kind, text, weight, source } = finding
  return (
    <li className={css.row}>
      <UnstyledButton className={css.number} onClick={() => open(finding)}>
        {words.number({ number })}
      </UnstyledButton>
      <div className={css.facts}>
        <KindMark kind={kind} />
        <WeightMark weight={weight} />
      </div>
      <div className={css.content}>
        <p className={css.text} dir="auto">
          {text}
        </p>
        {source !== '' && <p className="quiet small">{words.sourceIs({ source })}</p>}
        <FindingLinks finding={finding} list={list} />
      </div>
      <div className={css.side}>
        <VoteButtons finding={finding} />
        <FindingMenu finding={finding} />
      </div>
    </li>
  )
}
