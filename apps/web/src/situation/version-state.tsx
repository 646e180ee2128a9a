import type { ReportState } from '@etappe/domain/baseline/situation-report'
import { IconEdit, IconEye, IconLock } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import css from './situation-page.module.css'

const icons = { draft: IconEdit, working: IconEye, final: IconLock }

/** How far a version is, with what that means. */
export function VersionState({ state }: { readonly state: ReportState }) {
  const words = useWords('situation')
  const Icon = icons[state]
  return (
    <span className={css.mark}>
      <Icon size={16} className="icon" aria-hidden />
      {words.stateHint[state]}
    </span>
  )
}
