import type { CaseKind } from '@etappe/domain/cases/kind'
import { useDeferredValue } from 'react'
import type { ApplyValues } from './apply-values.ts'
import css from './entry.module.css'
import { FormAside } from './form-aside.tsx'
import { useApplyWords } from './use-apply-words.ts'
import { useEligibility } from './use-eligibility.ts'

const goTo = (section: string) =>
  document.getElementById(`section-${section}`)?.querySelector<HTMLElement>('input, textarea, select, button')?.focus()

/** Beside the entry, how it stands to the prerequisites; a moment behind it, for what is typed comes first. */
export function EntryAside({ kind, values }: { readonly kind: CaseKind; readonly values: ApplyValues }) {
  const { words } = useApplyWords()
  const eligibility = useEligibility(kind, useDeferredValue(values))
  return (
    <aside className={css.help} aria-label={words.asked.title}>
      <div>
        <FormAside eligibility={eligibility} onGo={goTo} advice={words.entry.advice} />
      </div>
    </aside>
  )
}
