import type { FindingKind } from '@etappe/domain/baseline/finding-kind'
import { useWords } from '../app/words.ts'
import css from './findings.module.css'
import { kindIcon } from './kind-icon.ts'

/** What kind of finding it is: sign and word. */
export function KindMark({ kind }: { kind: FindingKind }) {
  const words = useWords('baseline').findingKind
  const Icon = kindIcon[kind]
  return (
    <span className={css.kind} data-kind={kind}>
      <Icon size={16} className="icon" aria-hidden />
      {words[kind]}
    </span>
  )
}
