import type { Drift } from '@etappe/domain/plan/drift'
import { IconGitBranch } from '@tabler/icons-react'
import css from './drift-mark.module.css'
import { useDriftWords } from './use-drift-words.ts'

/** Where something stands otherwise than agreed, in a few words. */
export function DriftMark({ drift }: { readonly drift: Drift }) {
  const { short } = useDriftWords()
  return (
    <span className={css.mark}>
      <IconGitBranch size={14} className="icon" aria-hidden />
      {short(drift)}
    </span>
  )
}
