import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Meeting } from '@etappe/domain/meetings/meeting'
import { IconX } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { useTitle } from '../ui/use-title.ts'
import { stateOf } from './meeting-draft.ts'
import css from './meeting-form.module.css'
import type { MeetingFormState } from './use-meeting-form.ts'

interface Props {
  readonly detail: CaseDetail
  readonly meeting: Meeting | null
  readonly form: MeetingFormState
  readonly onClose: () => void
  readonly onChangeCase?: (() => void) | undefined
}

/** What is being written and for which case; closing keeps the draft. */
export function MeetingHead({ detail, meeting, form, onClose, onChangeCase }: Props) {
  const { me, messages: m } = useApp()
  const words = m.meetings.form
  const title = meeting ? words.edit : stateOf(form.now, me.today) === 'planned' ? words.plan : words.log
  useTitle(`${title} · ${detail.case.number}`)
  return (
    <div className={css.top}>
      <button type="button" aria-label={words.close} title={words.close} onClick={onClose}>
        <IconX size={22} aria-hidden />
      </button>
      <div className={css.topText}>
        <h1>{title}</h1>
        <span className="quiet small cut">
          {detail.case.number} · <bdi>{detail.case.name}</bdi>
        </span>
      </div>
      {onChangeCase && (
        <button type="button" className={css.link} onClick={onChangeCase}>
          {words.changeCase}
        </button>
      )}
    </div>
  )
}
