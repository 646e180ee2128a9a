import type { ApplyTerms } from '@etappe/domain/applications/apply-terms'
import { IconCalendar, IconLock } from '@tabler/icons-react'
import css from './start.module.css'
import { useApplyWords } from './use-apply-words.ts'

/** Until when one may apply, or when one may again. */
export function RoundLine({ round: { open, next } }: { readonly round: ApplyTerms['rounds']['network'] }) {
  const { words, formats } = useApplyWords()
  if (open)
    return (
      <p className={css.round}>
        <IconCalendar size={18} className="icon" aria-hidden />
        <span>
          <span className="strong">{words.round.open({ title: open.title, day: formats.day(open.closesOn) })}</span>
          <span className="quiet">{words.round.start({ day: formats.day(open.startBy) })}</span>
        </span>
      </p>
    )
  return (
    <p className={css.round}>
      <IconLock size={18} className="icon" aria-hidden />
      <span>
        <span className="strong">{words.round.closed}</span>
        <span className="quiet">
          {next ? words.round.next({ title: next.title, day: formats.day(next.opensOn) }) : words.round.nextUnknown}
        </span>
      </span>
    </p>
  )
}
