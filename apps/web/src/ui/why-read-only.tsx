import type { ErrorCode } from '@etappe/domain/kernel/errors'
import { IconLock } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import css from './why-read-only.module.css'

/** Says why nothing can be written here; silent where it can. */
export function WhyReadOnly({ verdict }: { verdict: { ok: true } | { ok: false; because: ErrorCode } }) {
  const { messages: m } = useApp()
  if (verdict.ok) return null
  return (
    <p className={css.why}>
      <IconLock size={16} className="icon" aria-hidden />
      {m.errors.code[verdict.because]}
    </p>
  )
}
