import type { RatingSettlement } from '@etappe/domain/applications/rating'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import css from './rating.module.css'

interface Props {
  readonly settlement: RatingSettlement
  readonly byName: string
}

/** What was agreed on, by whom and when. */
export function SettlementView({ settlement, byName }: Props) {
  const { formats } = useApp()
  const words = useWords('admission').rating.settle
  return (
    <Section title={words.heading}>
      <div className={css.talk}>
        <p className="quiet small">{words.by({ name: byName, day: formats.day(settlement.on) })}</p>
        <p className={css.quote} dir="auto">
          {settlement.note}
        </p>
      </div>
    </Section>
  )
}
