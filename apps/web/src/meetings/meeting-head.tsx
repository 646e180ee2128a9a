import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useTitle } from '../ui/use-title.ts'
import css from './meeting-form.module.css'

interface Props {
  readonly detail: CaseDetail
  readonly title: string
  readonly onClose: () => void
  readonly onChangeCase?: (() => void) | undefined
}

/** What is being written and for which case; closing keeps the draft. */
export function MeetingHead({ detail, title, onClose, onChangeCase }: Props) {
  const { messages: m } = useApp()
  const words = m.meetings.form
  const { number, name } = detail.case
  useTitle(`${title} · ${number}`)
  return (
    <div className={css.top}>
      <button type="button" aria-label={words.close} title={words.close} onClick={onClose}>
        <IconX size={22} aria-hidden />
      </button>
      <div className={css.topText}>
        <h1>{title}</h1>
        <span className="quiet small cut">
          {number} · <bdi>{name}</bdi>
        </span>
      </div>
      {onChangeCase ? (
        <button type="button" className={css.link} onClick={onChangeCase}>
          {words.changeCase}
        </button>
      ) : (
        <Link to="/faelle/$number" params={{ number }} className={css.link}>
          {words.toCase}
        </Link>
      )}
    </div>
  )
}
